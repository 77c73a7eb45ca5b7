// Puts beside each file of a build what is sent of it: brotli at its smallest, and gzip for lines without TLS, on which browsers take no
// brotli. On the fly either would be larger, and computed for everybody anew. Run it in the app's folder, after `vite build`.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Pictures and fonts are compressed as they are. */
const texts = /\.(js|css|html|svg|json|webmanifest|txt)$/
/** What goes in one packet gains nothing. */
const least = 1_024

const dist = resolve('dist')
const names = await readdir(dist, { recursive: true })
await Promise.all(
  names
    .filter((name) => texts.test(name) && !name.startsWith('.'))
    .map(async (name) => {
      const path = join(dist, name)
      const text = await readFile(path)
      if (text.length < least) return
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
      await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params }))
      await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }))
    }),
)

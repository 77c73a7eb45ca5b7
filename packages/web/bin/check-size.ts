// Fails when an app's first page needs more than its budget. Run it in the app's folder, after `vite build`:
// node check-size.ts --script 147500 [--style 15000] [--page home]
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

const { values: asked } = parseArgs({
  options: {
    /** At most so many bytes of script, gzipped. */
    script: { type: 'string' },
    /** At most so many bytes of style, gzipped. */
    style: { type: 'string' },
    /** The group of vite.config.ts that counts beside the entry: what the first page is drawn with. */
    page: { type: 'string' },
  },
})

type Chunk = { file: string; name?: string; imports?: string[]; css?: string[] }

const dist = resolve('dist')
const manifest = JSON.parse(await readFile(`${dist}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>

/** A chunk with all that it imports at once. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const each of manifest[key]?.imports ?? []) withImports(each, found)
  return found
}

function pageKey(name: string): string {
  const key = Object.keys(manifest).find((each) => each.endsWith('.js') && manifest[each]!.name === name)
  if (!key) throw new Error(`There is no build with a file called ${name}: run vite build first`)
  return key
}

const needed = withImports('index.html')
if (asked.page) withImports(pageKey(asked.page), needed)
const chunks = [...needed].map((key) => manifest[key]!)

/** Scripts that the page itself names, such as the one that asks before the app is here. */
async function inHead(): Promise<string[]> {
  const html = await readFile(`${dist}/index.html`, 'utf8')
  return [...html.matchAll(/<script[^>]* src="[^"]*(assets\/[^"]+)"/g)].map(([, file]) => file!)
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`

async function weigh(what: string, files: readonly string[], budget: number): Promise<void> {
  const sizes = await Promise.all(
    [...new Set(files)].map(async (file) => {
      const size = gzipSync(await readFile(`${dist}/${file}`), { level: 9 }).length
      return { file, size }
    }),
  )
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  for (const { file, size } of sizes.toSorted((a, b) => b.size - a.size))
    console.log(kilobytes(size).padStart(9), file)
  console.log(
    kilobytes(total).padStart(9),
    `of ${what} before the first page shows, of at most ${kilobytes(budget)}`,
  )
  if (total > budget) process.exitCode = 1
}

if (!asked.script) throw new Error('How many bytes of script may it be?')
const script = [...chunks.map(({ file }) => file), ...(await inHead())]
await weigh('script', script, Number(asked.script))
if (asked.style) {
  const style = chunks.flatMap(({ css }) => css ?? [])
  await weigh('style', style, Number(asked.style))
}

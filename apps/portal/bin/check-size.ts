// Fails when a phone must fetch more script than the budget before Home shows. Run it after `vite build`.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

/** Bytes, gzipped. */
const budget = 150_000
/** The group of vite.config.ts that holds Home. */
const home = 'home'

type Chunk = { file: string; name?: string; imports?: string[] }

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  Chunk
>

/** A chunk with all that it imports at once. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const each of manifest[key]?.imports ?? []) withImports(each, found)
  return found
}

async function gzipped(key: string): Promise<number> {
  return gzipSync(await readFile(new URL(manifest[key]!.file, dist)), { level: 9 }).length
}

const homeKey = Object.keys(manifest).find((key) => key.endsWith('.js') && manifest[key]!.name === home)
if (!homeKey) throw new Error('There is no build with a file for Home: run vite build first')
const needed = [...withImports(homeKey, withImports('index.html'))]
const sizes = await Promise.all(needed.map(async (key) => [manifest[key]!.file, await gzipped(key)] as const))
const total = sizes.reduce((sum, [, size]) => sum + size, 0)

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
for (const [file, size] of sizes.toSorted(([, a], [, b]) => b - a))
  console.log(kilobytes(size).padStart(9), file)
console.log(kilobytes(total).padStart(9), `before Home shows, of at most ${kilobytes(budget)}`)
if (total > budget) process.exitCode = 1

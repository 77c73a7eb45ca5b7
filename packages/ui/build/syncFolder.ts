import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Makes `to` hold what `from` holds, by moving what differs and deleting what is no longer there. What is equal is not
 * touched: whoever reads the folder meanwhile (a type check, a dev server, a second run) finds whole files.
 */
export async function syncFolder(from: string, to: string): Promise<void> {
  const [wanted, present] = await Promise.all([filesOf(from), filesOf(to)])
  await Promise.all(
    wanted.map(async (name) => {
      if (present.includes(name) && (await same(join(from, name), join(to, name)))) return
      await mkdir(dirname(join(to, name)), { recursive: true })
      await rename(join(from, name), join(to, name))
    }),
  )
  const gone = present.filter((name) => !wanted.includes(name))
  await Promise.all(gone.map((name) => rm(join(to, name), { force: true })))
}

async function filesOf(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

async function same(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(one), readFile(other).catch(() => null)])
  return second !== null && first.equals(second)
}

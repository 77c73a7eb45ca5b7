import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A text, or a list of variants (plurals) as inlang's message format writes them. */
export type Message = string | readonly unknown[]
/** The messages of one feature, by key. */
export type MessageFile = Record<string, Message>
/** One locale's files, by feature. */
export type MessageFiles = Record<string, MessageFile>

/** The messages of a package in one language: `<feature>.<locale>.json`, each beside what it is the words of. */
export async function readMessageFiles(folder: string, locale: string): Promise<MessageFiles> {
  const ending = `.${locale}.json`
  const paths = globSync(`**/*${ending}`, { cwd: join(folder, 'src') })
  const entries = paths.toSorted().map(async (path) => {
    const text = await readFile(join(folder, 'src', path), 'utf8')
    return [basename(path, ending), JSON.parse(text) as MessageFile] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

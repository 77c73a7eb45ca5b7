import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A text, or a list of variants (plurals) as inlang's message format writes them. */
export type Message = string | readonly unknown[]
/** The messages of one feature, by key. */
export type MessageFile = Record<string, Message>
/** One locale's files, by feature. */
export type MessageFiles = Record<string, MessageFile>

export async function readMessageFiles(folder: string): Promise<MessageFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  const entries = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    return [basename(name, '.json'), JSON.parse(text) as MessageFile] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

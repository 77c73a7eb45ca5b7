import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from './words.ts'

export type BackupArguments = {
  readonly language: Language
  readonly file: string
  readonly overwrite: boolean
}

/** What stands on the command line of either command; null when it makes no sense. */
export function readArguments(args: string[], command: 'backup' | 'restore'): BackupArguments | null {
  const language = { type: 'string', default: 'zh-CN' } as const
  const overwrite = { type: 'boolean', default: false } as const
  try {
    const options = { language, overwrite }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...more] = positionals
    if (values.language !== 'zh-CN' && values.language !== 'en') return null
    if (!file || more.length > 0 || (values.overwrite && command === 'restore')) return null
    return { language: values.language, file: resolve(file), overwrite: values.overwrite }
  } catch {
    // parseArgs throws on what is no option.
    return null
  }
}

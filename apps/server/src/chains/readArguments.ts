import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from './words.ts'

export type ChainArguments = {
  readonly language: Language
  /** Absolute path of the file in which the heads are noted. */
  readonly headsFile: string | null
}

/** What stands on the command line; null when it makes no sense. */
export function readArguments(args: string[]): ChainArguments | null {
  try {
    const options = { language: { type: 'string', default: 'zh-CN' }, heads: { type: 'string' } } as const
    const { language, heads } = parseArgs({ args, options }).values
    if ((language !== 'zh-CN' && language !== 'en') || heads === '') return null
    return { language, headsFile: heads === undefined ? null : resolve(heads) }
  } catch {
    // parseArgs throws on what is no option.
    return null
  }
}

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ResultLanguage } from '@kewo/db/register'

export type ImportArguments = {
  readonly file: string
  readonly mapping: string
  readonly result: string | null
  readonly language: ResultLanguage
}

/** What stands on the command line, paths made absolute; null when it makes no sense, with the language to say so in. */
export function readArguments(args: string[]): ImportArguments | { usage: ResultLanguage } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        result: { type: 'string' },
        language: { type: 'string', default: languageOfTerminal() },
      },
    })
    const language = values.language === 'zh-CN' || values.language === 'en' ? values.language : null
    const [file, ...others] = positionals
    if (language === null || !file || !values.mapping || others.length > 0) {
      return { usage: language ?? languageOfTerminal() }
    }
    const result = values.result === undefined ? null : resolve(values.result)
    return { file: resolve(file), mapping: values.mapping, result, language }
  } catch {
    // parseArgs throws on options that there are not.
    return { usage: languageOfTerminal() }
  }
}

const languageOfTerminal = (): ResultLanguage =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en'

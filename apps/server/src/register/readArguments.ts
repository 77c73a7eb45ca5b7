import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ResultLanguage } from '@kewo/register'

export type ImportArguments = {
  readonly file: string
  readonly mapping: string
  readonly result: string | null
  readonly language: ResultLanguage
  /** How many known shops may be closed or moved, typed by whoever wants that of many. */
  readonly changes: number | null
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
        changes: { type: 'string' },
        language: { type: 'string', default: languageOfTerminal() },
      },
    })
    const language = values.language === 'zh-CN' || values.language === 'en' ? values.language : null
    const [file, ...others] = positionals
    if (language === null || !file || !values.mapping || others.length > 0) {
      return { usage: language ?? languageOfTerminal() }
    }
    const result = values.result === undefined ? null : resolve(values.result)
    const changes = values.changes === undefined ? null : Number(values.changes)
    if (Number.isNaN(changes)) return { usage: language }
    return { file: resolve(file), mapping: values.mapping, result, language, changes }
  } catch {
    // parseArgs throws on options that there are not.
    return { usage: languageOfTerminal() }
  }
}

const languageOfTerminal = (): ResultLanguage =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en'

import { numeralsToAscii } from '../register/chineseNumeral.ts'
import { typedCode } from './typedCode.ts'

/** `123`, `1,234`, `1,234.50`: a comma, or a space, only where thousands end. */
const plain = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d+))?$/

/** The spelling of a number without spaces; one between two digits must part thousands, as a comma must. */
const bareNumber = (typed: string): string =>
  typedCode(typed.normalize('NFKC').replaceAll(/(?<=\d)[\p{White_Space}\u200b]+(?=\d)/gu, ','))

/** The digits of a number that stands between `before` and `after`; `NaN` for what is none, or may be read in two ways. */
function digitsOf(typed: string, before: RegExp, after: RegExp): string {
  const bare = bareNumber(typed).replace(before, '').replace(after, '')
  return plain.test(bare) ? bare.replaceAll(',', '') : 'NaN'
}

/**
 * Yuan as typed, in integer cents: `12`, `１２`, `10元`, `¥1,234.50`, `10块`. Null when nothing is typed, NaN for what is no
 * sum with at most two decimals, or may be read in two ways (`1,23`, `1.234,5`, `10-20`).
 */
export function readCents(typed: string): number | null {
  if (typedCode(typed) === '') return null
  const number = digitsOf(typed, /^(?:¥|RMB|CNY|人民币)/i, /(?:元整?|块钱?|RMB|CNY|yuan)$/i)
  const [whole = '', fraction = ''] = number.split('.')
  return fraction.length > 2 ? Number.NaN : Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

/** A whole number as typed: `12`, `１２`, `1,200`, `12 分钟`, `３天`. Null when nothing is typed, NaN for what is none. */
export function readWholeNumber(typed: string): number | null {
  if (typedCode(typed) === '') return null
  const number = Number(digitsOf(typed, /^第/, /[^\d.,-]{1,3}$/))
  return Number.isInteger(number) ? number : Number.NaN
}

/** A grade as typed: `12`, `１２`, `12档`, `第12档`, `第十二档`. Null when nothing is typed, NaN for what is no number. */
export function readGrade(typed: string): number | null {
  const written = numeralsToAscii(bareNumber(typed))
  if (written === '') return null
  const [, digits] = /^第?(\d{1,2})(?:\.0+)?(?:档位?|檔位?|级|級)?$/.exec(written) ?? []
  return digits === undefined ? Number.NaN : Number(digits)
}

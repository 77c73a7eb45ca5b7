import { unescaped } from './readXml.ts'

/** How the number of a cell is shown: as a day, with leading zeros, or as it is. */
export type CellFormat = { readonly kind: 'DAY' } | { readonly kind: 'ZEROS'; readonly digits: number } | null

/** Formats that workbooks do not spell out: 14-22 everywhere, 27-36 and 50-58 in Chinese, Japanese and Korean. */
const isDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** What a format code shows; words in quotes, colours and letters behind a backslash are not the code's own. */
export function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) return isDayFormat(id) ? { kind: 'DAY' } : null
  const own = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/gu, '').split(';')[0] ?? ''
  if (/^0{2,}$/u.test(own)) return { kind: 'ZEROS', digits: own.length }
  return !/general/iu.test(own) && /[yd]/iu.test(own) ? { kind: 'DAY' } : null
}

/** What a cell says, as somebody would have typed it. */
export function cellText(type: string, value: string, format: CellFormat, from1904: boolean): string {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 10)
  if (type !== 'n') return unescaped(value)
  if (value === '' || Number.isNaN(Number(value))) return value
  if (format?.kind === 'DAY') return dayText(Number(value), from1904) ?? numberText(value)
  const text = numberText(value)
  return format?.kind === 'ZEROS' && /^\d+$/u.test(text) ? text.padStart(format.digits, '0') : text
}

const millisecondsOfDay = 24 * 60 * 60 * 1000
const lastDay = 2_958_465

/** Days are counted from 1 January 1900, with a 29 February in that year that never was; or from 1 January 1904. */
function dayText(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (day < 1 || day > lastDay || day === 60) return null
  const since = Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(since + day * millisecondsOfDay).toISOString().slice(0, 10)
}

/** So many digits of a number a spreadsheet keeps. */
const keptDigits = 15

/** A number in full; where a spreadsheet has lost its last digits it is written so that this is seen (1.23E+17). */
function numberText(value: string): string {
  if (/^-?\d+$/u.test(value)) return hasLostDigits(value) ? scientific(value) : value
  const number = Number(value)
  if (Math.abs(number) >= 10 ** keptDigits) return scientific(value)
  return String(Number(number.toPrecision(keptDigits)))
}

const hasLostDigits = (digits: string): boolean => digits.length > keptDigits && /^-?\d{15}0+$/u.test(digits)

const scientific = (value: string): string =>
  Number(value)
    .toExponential(keptDigits - 1)
    .toUpperCase()

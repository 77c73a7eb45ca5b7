/** 420106900010.0: a spreadsheet took digits for a number. Shorter ones may be meant so. */
const decimalZero = /^(\d{5,})\.0+$/u
/** 420,106,900,010 */
const grouped = /^\d{1,3}(?:,\d{3}){2,}$/u
/** 1.38E+10 */
const scientific = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/iu

/** What stands in cells that say nothing. */
const placeholder =
  /^(?:无|無|没有|暂无|暫無|未知|未填|不详|不詳|空|none|null|nil|nan|n\/?a|unknown|undefined|#n\/a|#ref!|#value!|#name\?|[-—–_/\\.*?？]+)$/iu

/** Spreadsheets keep digits as text by writing ="030105" or '030105. */
export const withoutSpreadsheetMarks = (cell: string): string =>
  cell
    .trim()
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'/u, '')

export const saysNothing = (text: string): boolean => placeholder.test(text)

/**
 * Digits that a spreadsheet took for a number, as they were: without `.0`, without thousands, and written out where no
 * digit is lost. Null where digits are lost for good; what is no such number is as it stands.
 */
export function undamaged(cell: string): string | null {
  const text = withoutSpreadsheetMarks(cell).normalize('NFKC')
  const whole = decimalZero.exec(text)?.[1]
  if (whole !== undefined) return whole
  if (grouped.test(text)) return text.replaceAll(',', '')
  const [, first, rest = '', exponent] = scientific.exec(text) ?? []
  if (first === undefined || exponent === undefined) return cell
  // Fewer digits than the number has: the others are gone. As many: all are there.
  return rest.length === Number(exponent) ? first + rest : null
}

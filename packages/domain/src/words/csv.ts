/** Written plain, spreadsheets run these; a quote before them is ours. */
const formula = /^'*[=+\-@\t\r]/u
/** Written plain, spreadsheets show 4.20107E+11, lose zeros, or make days of these. */
const lookedLikeNumber = /^(?:0\d+|\d{12,}|\d+E\d+|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/iu

const asText = (text: string): string => {
  if (lookedLikeNumber.test(text)) return `="${text}"`
  return formula.test(text) ? `'${text}` : text
}

/** One cell of a CSV file that a spreadsheet opens: it runs nothing, and keeps every digit of a number. */
export function csvCell(text: string): string {
  const safe = asText(text)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a cell says that `csvCell` has written; any other says what stands there. */
export function readCsvCell(cell: string): string {
  const number = /^="(.*)"$/u.exec(cell)?.[1]
  if (number !== undefined && lookedLikeNumber.test(number)) return number
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** One line of a CSV file. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Stands at the beginning of a CSV file; without it spreadsheets do not read Chinese. */
export const csvStart = '\uFEFF'

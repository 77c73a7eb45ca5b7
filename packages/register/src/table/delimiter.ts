export const delimiters = [',', '\t', ';', '|', '，', '；'] as const

/** The line that tells a spreadsheet what stands between the columns. */
const said = /^\uFEFF?"?sep=(.)"?\s*$/iu

/** What a line `sep=;` says; null for any other line. */
export const saidDelimiter = (line: string): string | null =>
  line.trim() === 'sep=' ? '\t' : (said.exec(line)?.[1] ?? null)

/**
 * What stands between the columns: the one of the usual ones that the header has most of, outside quotes. A tab that ends a
 * cell keeps spreadsheets from reading digits as a number, and parts nothing.
 */
export function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/gu, '').replace(/\t(?=[,;|，；]|\s*$)/gu, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length - 1
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

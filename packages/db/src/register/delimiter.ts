const delimiters = [',', '\t', ';', '|'] as const

/** What stands between the columns: the one of the usual four that the header has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/gu, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length - 1
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

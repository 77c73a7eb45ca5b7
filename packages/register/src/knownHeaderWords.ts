import { headerOf, plainLayout } from '@kewo/domain'
import { delimiterOf } from './table/delimiter.ts'

/** How many words of a register's header the first rows of a text have. */
export function knownHeaderWords(text: string): number {
  const rows = text
    .split(/\r\n|\n|\r/u, 30)
    .map((row, index) => ({ line: index + 1, cells: row.split(delimiterOf(row)) }))
  return headerOf(rows, plainLayout)?.known ?? 0
}

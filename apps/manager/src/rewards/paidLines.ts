import { readCents } from '@kewo/domain'

/** A line of a payment file as it came back: its number and its sum, as far as they can be read. */
type PaidLine = { row: number; number: number | null; cents: number | null }

/**
 * The lines of a payment file that came back, the first with its heads left out: the number stands in the first column, the sum in the
 * last. What a spreadsheet has made of the file is read, too: semicolons, tabs, quotes.
 */
export function paidLines(text: string): PaidLine[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ row: index + 1, cells: cellsOf(line) }))
  return rows
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => {
      const number = Number(cells[0]!.replace(/^="?|"$/g, ''))
      const cents = readCents(cells.at(-1)!)
      return {
        row,
        number: Number.isInteger(number) && number > 0 ? number : null,
        cents: cents !== null && Number.isInteger(cents) ? cents : null,
      }
    })
}

const cell = /("(?:[^"]|"")*"|[^,;\t]*)(?:[,;\t]|$)/gy

function cellsOf(line: string): string[] {
  const cells: string[] = []
  cell.lastIndex = 0
  while (cell.lastIndex < line.length || cells.length === 0) {
    const [, written = ''] = cell.exec(line) ?? []
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.trim())
    if (cell.lastIndex === 0) break
  }
  return cells
}

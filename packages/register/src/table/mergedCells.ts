import type { Readable } from 'node:stream'
import { RegisterFileUnreadable, RegisterWorkbookTooLarge } from '@kewo/domain'

/** Cells that are one over several rows; what stands in the first is meant for each. */
export type MergedCells = { readonly column: number; readonly top: number; readonly bottom: number }

const mostMerged = 20_000

/** B5 is column 1 (from 0) of row 5. */
export function cellPlace(reference: string): { column: number; row: number } {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? []
  if (letters === undefined) throw new RegisterFileUnreadable()
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1
  return { column, row: Number(row) }
}

/** Longer than any tag that names merged cells. */
const overlap = 200

/** The merged cells of a sheet. They are told behind its rows, so the sheet is passed over once for them. */
export async function mergedCells(sheet: Readable): Promise<MergedCells[]> {
  const found: MergedCells[] = []
  let rest = ''
  for await (const chunk of sheet) {
    const text = rest + (chunk as Buffer).toString('latin1')
    let end = 0
    for (const { 0: tag, 1: from = '', 2: to = '', index } of text.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/gu,
    )) {
      end = index + tag.length
      const [first, last] = [cellPlace(from), cellPlace(to)]
      if (last.row > first.row) found.push({ column: first.column, top: first.row, bottom: last.row })
      if (found.length > mostMerged) throw new RegisterWorkbookTooLarge()
    }
    rest = text.slice(Math.max(end, text.length - overlap))
  }
  return found.toSorted((a, b) => a.top - b.top)
}

/** Writes into the rows below what stands in the first row of merged cells. Rows come in their order. */
export function mergedBelow(merged: readonly MergedCells[]) {
  let next = 0
  let open: { column: number; bottom: number; text: string }[] = []
  return (line: number, cells: string[]): string[] => {
    open = open.filter(({ bottom }) => bottom >= line)
    for (const { column, text } of open) {
      while (cells.length <= column) cells.push('')
      if (cells[column] === '') cells[column] = text
    }
    for (let one = merged[next]; one && one.top <= line; one = merged[++next])
      if (one.top === line) open.push({ ...one, text: cells[one.column] ?? '' })
    return cells
  }
}

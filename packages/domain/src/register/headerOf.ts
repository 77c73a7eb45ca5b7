import { groupMark } from './groupMark.ts'
import type { RegisterLayout } from './registerLayout.ts'
import { suggestColumns } from './suggestColumns.ts'

/** One of the first rows of a file: the line on which it begins, and its cells; null where it could not be read. */
export type TopRow = { readonly line: number; readonly cells: readonly string[] | null }

export type RegisterHeader = {
  /** Names of the columns, trimmed. */
  readonly columns: readonly string[]
  /** The line on which it begins. */
  readonly row: number
  readonly rows: 1 | 2
  /** How many of the rows are above its end and no shops. */
  readonly taken: number
  /** How many of its names are known. */
  readonly known: number
}

/** Titles, dates and units stand above a header; more rows of them than this nobody writes. */
const lookedAt = 15
/** So many known words make a row a header. */
const enough = 2

/**
 * Which of the first rows of a file is the header: the one that the layout names, else the one with the most known words
 * where these are a few, else the first. Null where the file has no such line.
 */
export function headerOf(
  rows: readonly TopRow[],
  { headerRow, headerRows }: Pick<RegisterLayout, 'headerRow' | 'headerRows'>,
): RegisterHeader | null {
  const given = rows.findIndex(({ line }) => line === headerRow)
  if (headerRow !== null && given === -1) return null
  const starts = headerRow === null ? rows.slice(0, lookedAt).map((_row, index) => index) : [given]
  const read = starts.flatMap((start) =>
    ([1, 2] as const)
      .filter((height) => headerRows === null || headerRows === height)
      .map((height) => ({ start, height, columns: columnsOf(rows, start, height) })),
  )
  const fit = read
    .filter(
      ({ height, start, columns }) => height === 1 || headerRows === 2 || hasGroups(rows, start, columns),
    )
    .map((one) => ({ ...one, known: knownWords(one.columns) }))
  const most = Math.max(0, ...fit.map(({ known }) => known))
  const best = fit.filter(({ known }) => known === most)
  // One row tells as much as two, unless its names stand there twice.
  const clear = best.find(({ height, columns }) => height === 1 && !repeats(columns))
  const parted = best.find(({ height, columns }) => height === 2 && !repeats(columns))
  const chosen = headerRow === null && most < enough ? fit[0] : (clear ?? parted ?? best[0])
  if (!chosen) return null
  const { start, height, columns, known } = chosen
  return { columns, row: rows[start]?.line ?? 1, rows: height, taken: start + height, known }
}

const knownWords = (columns: readonly string[]): number => Object.keys(suggestColumns(columns)).length

function columnsOf(rows: readonly TopRow[], start: number, height: 1 | 2): readonly string[] {
  const upper = trimmed(rows[start]?.cells ?? [])
  return withoutEmptyEnd(height === 1 ? upper : joinedNames(upper, trimmed(rows[start + 1]?.cells ?? [])))
}

/** The name of a group stands above its first column only. */
function joinedNames(upper: readonly string[], lower: readonly string[]): string[] {
  let group = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [upper[index] ?? '', lower[index] ?? '']
    if (above !== '') group = above
    if (below === '' || below === above) return above
    return group === '' ? below : `${group}${groupMark}${below}`
  })
}

/** Whether a row may stand above names as groups: it names some, but not all, and what is below it is no shop. */
function hasGroups(rows: readonly TopRow[], start: number, columns: readonly string[]): boolean {
  const groups = new Set(trimmed(rows[start]?.cells ?? []).filter((cell) => cell !== ''))
  const below = rows[start + 1]?.cells ?? []
  const names = columns.filter((column) => column !== '').length
  return groups.size > 1 && groups.size < names && below.every((cell) => !/\d{3}/u.test(cell))
}

const repeats = (columns: readonly string[]): boolean => {
  const named = columns.filter((column) => column !== '')
  return new Set(named).size < named.length
}

const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())

/** Delimiters behind the last column part nothing. */
const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

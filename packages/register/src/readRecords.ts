import { headerOf, lowestHeaderRow, type RegisterHeader, type RegisterLayout } from '@kewo/domain'
import type { RegisterBytes } from './table/inspectBytes.ts'
import type { RegisterRecord } from './table/registerRecords.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { textRecords } from './table/textRecords.ts'
import { workbookRecords } from './workbookRecords.ts'

export type RegisterChunk = {
  /** Null where the file has no such line. */
  readonly header: RegisterHeader | null
  /** The rows below the header that this chunk completes. */
  readonly records: readonly RegisterRecord[]
}

/** The records of a register in the order of the file, some hundreds at a time. What stands above the header is no row. */
export async function* readRecords(
  source: RegisterSource,
  { encoding }: Pick<RegisterBytes, 'encoding'>,
  layout: RegisterLayout,
): AsyncGenerator<RegisterChunk> {
  let header: RegisterHeader | null | undefined
  let top: RegisterRecord[] | undefined = []
  const columns = () => header?.columns.length

  /** The header is looked for in the first rows as a whole. */
  const below = (first: readonly RegisterRecord[]): RegisterChunk => {
    header = headerOf(first, layout)
    top = undefined
    return { header, records: header === null ? first : first.slice(header.taken) }
  }

  for await (const records of piecesOf(source, encoding, layout, columns)) {
    if (top === undefined) yield { header: header ?? null, records }
    else {
      top.push(...records)
      if (top.length >= lowestHeaderRow) yield below(top)
    }
  }
  if (top !== undefined && top.length > 0) yield below(top)
}

/** The first rows of a file as they stand, for choosing the header. */
export async function readTopRows(
  source: RegisterSource,
  { encoding }: Pick<RegisterBytes, 'encoding'>,
  layout: RegisterLayout,
  rows: number,
): Promise<readonly RegisterRecord[]> {
  const top: RegisterRecord[] = []
  for await (const records of piecesOf(source, encoding, layout, () => undefined)) {
    top.push(...records)
    if (top.length >= rows) break
  }
  return top.slice(0, rows)
}

/** The records of a file, piece by piece; without an encoding it is a workbook. */
const piecesOf = (
  source: RegisterSource,
  encoding: RegisterBytes['encoding'],
  layout: RegisterLayout,
  columns: () => number | undefined,
) => (encoding === null ? workbookRecords(source, layout) : textRecords(source, encoding, columns))

import {
  countPlan,
  type DateColumn,
  headerOf,
  isUpheaval,
  lowestHeaderRow,
  noCounts,
  plainLayout,
  planRow,
  type RegisterCounts,
  type RegisterEncoding,
  type RegisterLayout,
  type RegisterMapping,
  type RemarkGroup,
  RemarkGroups,
  suggestColumns,
  type Upheaval,
} from '@kewo/domain'
import { knownHeaderWords } from './knownHeaderWords.ts'
import { inspectBytes } from './table/inspectBytes.ts'
import { type JudgedRow, judgeRegister, numbersOf } from './judgeRegister.ts'
import type { FindKnown } from './knownRetailers.ts'
import { readTopRows } from './readRecords.ts'
import type { RegisterRecord } from './table/registerRecords.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { surveyRegister } from './surveyRegister.ts'
import { sheetsOf } from './workbookSheets.ts'

/** The beginning of a register, for choosing its columns. */
export type RegisterHead = {
  /** Null of a workbook. */
  readonly encoding: RegisterEncoding | null
  /** The sheets of a workbook that are not hidden, and the one that is read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly header: readonly string[]
  /** The line on which the header begins, and how many rows it has. */
  readonly headerRow: number
  readonly headerRows: 1 | 2
  /** Whether any column has a name that is known. */
  readonly isKnown: boolean
  /** The first rows of the file, header and all. */
  readonly topRows: readonly { line: number; cells: readonly string[] }[]
  readonly firstRows: readonly { line: number; cells: readonly string[] }[]
  /** A first guess which column is which. */
  readonly suggestion: ReturnType<typeof suggestColumns>
}

/** How many rows are shown above each other for choosing the header. */
const topRows = 15

/** Reads the beginning of a register where the layout says that it stands. */
export async function readRegisterHead(
  source: RegisterSource,
  { rows = 20, layout = plainLayout }: { rows?: number; layout?: RegisterLayout } = {},
): Promise<RegisterHead> {
  const bytes = await inspectBytes(source, layout.encoding, knownHeaderWords)
  const sheets = bytes.encoding === null ? await sheetsOf(source, layout.sheet) : null
  const found = { ...layout, sheet: sheets?.chosen ?? null }
  const top = await readTopRows(source, bytes, found, lowestHeaderRow + rows)
  const header = headerOf(top, found)
  const cellsOf = (records: readonly RegisterRecord[]) =>
    records.flatMap(({ line, cells }) => (cells ? [{ line, cells }] : []))
  const firstRows = header === null ? [] : cellsOf(top.slice(header.taken)).slice(0, rows)
  return {
    encoding: bytes.encoding,
    sheets: sheets?.names ?? [],
    sheet: found.sheet,
    header: header?.columns ?? [],
    headerRow: header?.row ?? 1,
    headerRows: header?.rows ?? 1,
    isKnown: (header?.known ?? 0) > 0,
    topRows: cellsOf(top.slice(0, topRows)),
    firstRows,
    suggestion: suggestColumns(
      header?.columns ?? [],
      firstRows.map(({ cells }) => cells),
    ),
  }
}

export type RegisterPreview = RegisterCounts &
  Upheaval & {
    readonly rows: number
    readonly firstRows: readonly JudgedRow[]
    /** What is remarked of how many rows, over the whole file, worst first. */
    readonly remarks: readonly RemarkGroup[]
    /** How each column of days was read. */
    readonly dates: readonly DateColumn[]
    /** The first rows that would be refused. */
    readonly refusedRows: readonly JudgedRow[]
  }

/** How much of a file is shown, and whom we know of it. */
export type PreviewOrder = {
  readonly findKnown: FindKnown
  readonly rows?: number
  readonly refusedRows?: number
  readonly signal?: AbortSignal
}

/**
 * What an import would do with each row, changing nothing: its counts are those of the import that follows. Refuses as
 * `surveyRegister` does.
 */
export async function previewRegister(
  source: RegisterSource,
  mapping: RegisterMapping,
  { findKnown, rows: shown = 20, refusedRows: mostRefused = 100, signal }: PreviewOrder,
): Promise<RegisterPreview> {
  const survey = await surveyRegister(source, mapping, signal)
  const firstRows: JudgedRow[] = []
  const refusedRows: JudgedRow[] = []
  const counts = noCounts()
  const remarks = new RemarkGroups()
  let upset = 0

  for await (const judged of judgeRegister(source, mapping, survey)) {
    signal?.throwIfAborted()
    const known = await findKnown(numbersOf(judged))
    for (const row of judged) {
      const plan = planRow(mapping, row, row.draft ? known.get(row.draft.licenceNumber) : undefined)
      const seen = { ...row, issues: plan.issues }
      countPlan(counts, plan)
      if (isUpheaval(plan)) upset += 1
      if (firstRows.length < shown) firstRows.push(asNewShop(seen, mapping))
      if (refusedRows.length < mostRefused && plan.fate === 'REFUSED') refusedRows.push(seen)
      remarks.count(plan.issues)
    }
  }
  return {
    ...counts,
    rows: survey.rows,
    known: counts.updated + counts.unchanged,
    upset,
    firstRows,
    dates: survey.dates,
    refusedRows,
    remarks: remarks.groups(),
  }
}

/** Of the shop that the row would make: where it says no region, the mapping's default. */
function asNewShop(row: JudgedRow, { defaults: { branch, department } }: RegisterMapping): JudgedRow {
  if (!row.draft || row.draft.region || branch === null) return row
  return { ...row, draft: { ...row.draft, region: { branch, department } } }
}

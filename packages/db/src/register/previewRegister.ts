import {
  countPlan,
  type DateColumn,
  isUpheaval,
  noCounts,
  planRow,
  type RegisterCounts,
  type RegisterMapping,
  type RemarkGroup,
  RemarkGroups,
  suggestColumns,
  type Upheaval,
} from '@kewo/domain'
import { inspectBytes, type RegisterEncoding } from './inspectBytes.ts'
import { type JudgedRow, judgeRegister, numbersOf } from './judgeRegister.ts'
import type { FindKnown } from './knownRetailers.ts'
import { readRecords } from './readRecords.ts'
import type { RegisterSource } from './registerSource.ts'
import { surveyRegister } from './surveyRegister.ts'

/** The beginning of a register, for choosing its columns. */
export type RegisterHead = {
  readonly encoding: RegisterEncoding
  readonly header: readonly string[]
  readonly firstRows: readonly { line: number; cells: readonly string[] }[]
  /** A first guess which column is which. */
  readonly suggestion: ReturnType<typeof suggestColumns>
}

export async function readRegisterHead(source: RegisterSource, rows = 20): Promise<RegisterHead> {
  const { encoding } = await inspectBytes(source)
  const firstRows: { line: number; cells: string[] }[] = []
  let header: readonly string[] = []
  for await (const chunk of readRecords(source, encoding)) {
    header = chunk.header
    for (const { line, cells } of chunk.records) if (cells) firstRows.push({ line, cells })
    // The first chunk has enough rows to see what columns hold.
    if (firstRows.length >= rows) break
  }
  return {
    ...{ encoding, header, firstRows: firstRows.slice(0, rows) },
    suggestion: suggestColumns(
      header,
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

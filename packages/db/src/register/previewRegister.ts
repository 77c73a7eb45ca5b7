import {
  type DateColumn,
  type RegisterIssue,
  type RegisterIssueKind,
  type RegisterMapping,
  type RegisterReason,
  suggestColumns,
} from '@kewo/domain'
import { inspectBytes, type RegisterEncoding } from './inspectBytes.ts'
import { type JudgedRow, judgeRegister } from './judgeRegister.ts'
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
    if (firstRows.length >= rows) break
  }
  return { encoding, header, firstRows: firstRows.slice(0, rows), suggestion: suggestColumns(header) }
}

export type RegisterPreview = {
  readonly rows: number
  readonly firstRows: readonly JudgedRow[]
  /** How many rows each reason befalls, over the whole file. */
  readonly reasons: readonly { reason: RegisterReason; kind: RegisterIssueKind; rows: number }[]
  /** How each column of days was read. */
  readonly dates: readonly DateColumn[]
  /** Rows whose licence would open nothing until an admin clears it. */
  readonly unclear: number
  /** The first rows that would be refused. */
  readonly refused: readonly JudgedRow[]
}

/**
 * What an import would do with each row as far as the file alone can tell (not whether the shop is known), changing
 * nothing. Refuses as `surveyRegister` does.
 */
export async function previewRegister(
  source: RegisterSource,
  mapping: RegisterMapping,
  {
    rows = 20,
    refusedRows = 100,
    signal,
  }: { rows?: number; refusedRows?: number; signal?: AbortSignal } = {},
): Promise<RegisterPreview> {
  const survey = await surveyRegister(source, mapping, signal)
  const firstRows: JudgedRow[] = []
  const refused: JudgedRow[] = []
  let unclear = 0
  const reasons = new Map<RegisterReason, { reason: RegisterReason; kind: RegisterIssueKind; rows: number }>()

  for await (const judged of judgeRegister(source, mapping, survey)) {
    signal?.throwIfAborted()
    firstRows.push(...judged.slice(0, rows - firstRows.length).map((row) => asNewShop(row, mapping)))
    for (const row of judged) {
      if (row.draft && row.issues.some(({ kind }) => kind === 'UNCLEAR')) unclear += 1
      if (refused.length < refusedRows && row.issues.some(isRefused)) refused.push(row)
      for (const { reason, kind } of new Map(row.issues.map((issue) => [issue.reason, issue])).values()) {
        const count = reasons.get(reason) ?? { reason, kind, rows: 0 }
        count.rows += 1
        reasons.set(reason, count)
      }
    }
  }
  return {
    rows: survey.rows,
    firstRows,
    dates: survey.dates,
    unclear,
    refused,
    reasons: [...reasons.values()].toSorted((a, b) => b.rows - a.rows),
  }
}

/** Of the shop that the row would make: where it says no region, the mapping's default. */
function asNewShop(row: JudgedRow, { defaults: { branch, department } }: RegisterMapping): JudgedRow {
  if (!row.draft || row.draft.region || branch === null) return row
  return { ...row, draft: { ...row.draft, region: { branch, department } } }
}

const isRefused = (issue: RegisterIssue): boolean => issue.kind === 'REFUSED'

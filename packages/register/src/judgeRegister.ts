import {
  registerIssue,
  type RegisterIssue,
  type RegisterMapping,
  registerRowReader,
  type RetailerDraft,
  sameDraft,
  shopKey,
} from '@kewo/domain'
import { plainPoint } from './plainPoint.ts'
import { readRecords } from './readRecords.ts'
import type { RegisterRecord } from './table/registerRecords.ts'
import type { RegisterSource } from './table/registerSource.ts'
import type { RegisterSurvey } from './surveyRegister.ts'

/** One row and what is to become of it; without a draft it is refused or left out, and an issue says why. */
export type JudgedRow = {
  readonly line: number
  readonly licenceNumber: string | null
  readonly draft: RetailerDraft | null
  readonly issues: readonly RegisterIssue[]
}

/** The licence numbers of those rows that are to become shops. */
export const numbersOf = (rows: readonly JudgedRow[]): string[] =>
  rows.flatMap(({ draft }) => (draft ? [draft.licenceNumber] : []))

/**
 * Reads a surveyed register once more and judges each row, in the order of the file and always the same. Of rows with
 * one licence number the first counts: one that says the same again is left out, one that contradicts it is refused,
 * because nobody but a person can tell which is right.
 */
export async function* judgeRegister(
  source: RegisterSource,
  mapping: RegisterMapping,
  survey: RegisterSurvey,
): AsyncGenerator<JudgedRow[]> {
  const calendars = Object.fromEntries(survey.dates.map(({ field, calendar }) => [field, calendar]))
  const readRow = registerRowReader(mapping, survey.header, plainPoint, calendars)
  const first = new Map<string, { line: number; draft: RetailerDraft }>()

  const firstShop = new Map<string, number>()
  const remarkTwin = (draft: RetailerDraft, line: number, issues: RegisterIssue[]): void => {
    const shop = shopKey(draft)
    if (shop === null || !survey.perhapsTwice.has(shop)) return
    const earlier = firstShop.get(shop)
    if (earlier === undefined) firstShop.set(shop, line)
    else issues.push(registerIssue('SAME_SHOP_TWICE', 'name', String(earlier)))
  }

  const judge = (record: RegisterRecord): JudgedRow => {
    const { line } = record
    if (record.cells === null) {
      return { line, licenceNumber: null, draft: null, issues: [registerIssue(record.reason)] }
    }
    const { draft: read, licenceNumber, issues } = readRow(record.cells)
    if (read === null) return { line, licenceNumber, draft: null, issues }
    const draft = survey.census.settle(read, issues)
    if (survey.shapes.isOdd(draft.licenceNumber))
      issues.push(registerIssue('LICENCE_NUMBER_ODD', 'licenceNumber', draft.licenceNumber))
    if (!survey.perhapsRepeated.has(draft.licenceNumber)) {
      remarkTwin(draft, line, issues)
      return { line, licenceNumber, draft, issues }
    }
    const earlier = first.get(draft.licenceNumber)
    if (earlier === undefined) {
      first.set(draft.licenceNumber, { line, draft })
      remarkTwin(draft, line, issues)
      return { line, licenceNumber, draft, issues }
    }
    const reason = sameDraft(earlier.draft, draft) ? 'REPEATED' : 'CONTRADICTS_EARLIER_ROW'
    const issue = registerIssue(reason, 'licenceNumber', String(earlier.line))
    return { line, licenceNumber, draft: null, issues: [issue] }
  }

  for await (const { records } of readRecords(source, survey, mapping.layout)) {
    if (records.length > 0) yield records.map(judge)
  }
}

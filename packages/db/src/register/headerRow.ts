import { suggestColumns } from '@kewo/domain'
import type { RegisterRecord } from './registerRecords.ts'

/** Titles, dates and units stand above a header; more rows of them than this nobody writes. */
const lookedAt = 15
/** So many known words make a row a header. */
const enough = 2

const knownWords = ({ cells }: RegisterRecord): number => Object.keys(suggestColumns(cells ?? [])).length

/** Which of the first records is the header: the one with the most known words where these are a few, else the first. */
export function headerIndex(records: readonly RegisterRecord[]): number {
  const words = records.slice(0, lookedAt).map(knownWords)
  const most = Math.max(0, ...words)
  return most < enough ? 0 : words.indexOf(most)
}

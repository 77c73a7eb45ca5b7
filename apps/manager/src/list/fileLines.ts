import { localDayOf } from '@kewo/domain'
import { formatTime, type Moment } from '@kewo/ui'
import type { Column, FileText } from './column.ts'

/** What only a file has room for: the second line of a cell, or what tells rows apart elsewhere. */
export type FileColumn<Row> = { label: string; text: FileText<Row> }

/** A table as a file says it: its heads, then its rows. */
export function fileLines<Row>(
  columns: readonly Column<Row>[],
  also: readonly FileColumn<Row>[],
  rows: readonly Row[],
  timeZone: string,
): string[][] {
  const when = (moment: Moment) => momentText(moment, timeZone)
  const texts = [...columns.map(textOf), ...also.map(({ text }) => text)]
  return [
    [...columns, ...also].map(({ label }) => label),
    ...rows.map((row) => texts.map((text) => String(text(row, when) ?? ''))),
  ]
}

/** A dash stands in a cell that would be empty; in a file it would be a value. */
const textOf =
  <Row>({ text, cell }: Column<Row>): FileText<Row> =>
  (row, when) => {
    const said = text ? text(row, when) : cell(row)
    return said === '—' ? null : said
  }

/** 2026-11-30 09:05 on the company's clock; a calendar day as it is. */
function momentText(moment: Moment, timeZone: string): string {
  if (typeof moment === 'string' && moment.length === 10) return moment
  return `${localDayOf(new Date(moment), timeZone)} ${formatTime(moment, { timeZone }).padStart(5, '0')}`
}

import type { Moment } from '@kewo/ui'
import type { ReactNode } from 'react'
import type { Direction } from './listSearch.ts'

/** What a list is sorted by; `direction` only where it is not the usual one of that order. */
export type Sorted = { by: string; direction?: Direction | undefined }

/** An order that a column shows, and which way it goes when it is first pressed. */
type Order = { by: string; direction: Direction }

type Words = string | number | null

/** What a file says of a row; `when` writes a time as spreadsheets read it. */
export type FileText<Row> = (row: Row, when: (moment: Moment) => string) => Words

/** What stands in a cell; where it is more than words, a file is told what it says. */
type Content<Row> =
  | { cell: (row: Row) => Words; text?: undefined }
  | { cell: (row: Row) => ReactNode; text: FileText<Row> }

export type Column<Row> = Content<Row> & {
  id: string
  label: string
  /** The order of the server that this column shows. */
  sort?: Order
  /** By what a table that holds all its rows is sorted; null stands at the end. */
  value?: (row: Row) => string | number | null
  number?: boolean
  /** Says what tells a row from the others least: not on a phone, unless it is asked for. */
  wide?: boolean
  /** Cannot be taken away. */
  always?: boolean
  /** Names its row for ears. */
  head?: boolean
  className?: string | undefined
}

/** The column that tells a row from the others: it stands on top of the row's card. */
export const titleColumn = <Row>(columns: readonly Column<Row>[]): Column<Row> | undefined =>
  columns.find(({ head }) => head) ?? columns.find(({ always, number }) => always && !number) ?? columns[0]

/** Numbers begin with the largest, words with the first of the alphabet. */
export const orderOf = <Row>({ id, sort, value, number }: Column<Row>): Order | undefined =>
  sort ?? (value && { by: id, direction: number ? 'DESC' : 'ASC' })

/** Which way a column goes that the list is sorted by; null for the others. */
export const directionOf = (order: Order, sorted: Sorted | null): Direction | null =>
  order.by === sorted?.by ? (sorted.direction ?? order.direction) : null

/** What a press on the head leads to: sorted by this column; pressed again, the other way round. */
export function pressed(order: Order, sorted: Sorted | null): Sorted {
  const now = directionOf(order, sorted)
  const next = now === null ? order.direction : now === 'ASC' ? 'DESC' : 'ASC'
  return { by: order.by, direction: next === order.direction ? undefined : next }
}

/** All rows of a table by one of its columns; rows without a value stand at the end either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorted: Sorted | null,
): readonly Row[] {
  const column = columns.find(({ id, value }) => value && id === sorted?.by)
  const order = column && orderOf(column)
  if (!column?.value || !order) return rows
  const { value } = column
  const sign = directionOf(order, sorted) === 'DESC' ? -1 : 1
  return rows.toSorted((one, other) => compare(value(one), value(other), sign))
}

type Value = string | number | null

function compare(one: Value, other: Value, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
  return sign * String(one).localeCompare(String(other), 'zh-CN')
}

/** What somebody has chosen to see of a table, by the id of the column. */
export type ColumnChoice = Readonly<Record<string, boolean>>

/** Whether a column shows; where nobody has chosen, a phone leaves out the wide ones. */
export const isShown = <Row>(
  { id, always, wide }: Column<Row>,
  choice: ColumnChoice,
  narrow: boolean,
): boolean => always === true || (choice[id] ?? !(narrow && wide === true))

import { SortHeader, Table } from '@kewo/ui'
import type { ReactNode } from 'react'
import { ChoosePage, ChooseRow, type Choosing } from './ChooseBox.tsx'
import { type Column, directionOf, orderOf, pressed, type Sorted } from './column.ts'
import styles from './ListPage.module.css'

export type RowsProps<Row> = {
  label: string
  /** Those that show; `all` may be sorted by. */
  columns: readonly Column<Row>[]
  all: readonly Column<Row>[]
  /** In their order. */
  rows: readonly Row[]
  sorted: Sorted | null
  onSort: (to: Sorted) => void
  choosing: Choosing<Row> | undefined
}

/** Rows below each other, where there is room for columns. */
export function RowTable<Row extends { id: string }>(props: RowsProps<Row>) {
  const { label, columns, rows, sorted, onSort, choosing } = props
  return (
    <Table label={label}>
      <thead>
        <tr>
          {choosing && (
            <th scope="col" data-tick="" className={styles.tick}>
              <ChoosePage rows={rows} choosing={choosing} />
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.id} column={column} sorted={sorted} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} aria-selected={choosing && choosing.chosen.has(row.id)}>
            {choosing && (
              <td data-tick="" className={styles.tick}>
                <ChooseRow row={row} choosing={choosing} />
              </td>
            )}
            {columns.map((column) => (
              <Cell key={column.id} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Head<Row>(props: { column: Column<Row>; sorted: Sorted | null; onSort: (to: Sorted) => void }) {
  const { column, sorted, onSort } = props
  const { label, number } = column
  const order = orderOf(column)
  if (!order)
    return (
      <th scope="col" data-number={number ? '' : undefined}>
        {label}
      </th>
    )
  const direction = directionOf(order, sorted)
  return (
    <SortHeader
      sorted={direction && (direction === 'ASC' ? 'ascending' : 'descending')}
      onSort={() => onSort(pressed(order, sorted))}
      number={number ?? false}
    >
      {label}
    </SortHeader>
  )
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const { head, number, className } = column
  if (head)
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    )
  return (
    <td data-number={number ? '' : undefined} className={className}>
      {children}
    </td>
  )
}

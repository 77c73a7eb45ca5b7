import { IconButton, Select } from '@kewo/ui'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { type Column, directionOf, orderOf, pressed, type Sorted } from './column.ts'
import styles from './RowCards.module.css'

type Props<Row> = { columns: readonly Column<Row>[]; sorted: Sorted | null; onSort: (to: Sorted) => void }

/** What the heads of a table do, where there are none. */
export function SortChoice<Row>({ columns, sorted, onSort }: Props<Row>) {
  const orders = columns.flatMap((column) => {
    const order = orderOf(column)
    return order ? [{ label: column.label, order }] : []
  })
  if (orders.length === 0) return null
  const current = orders.find(({ order }) => order.by === sorted?.by)?.order
  const direction = current && directionOf(current, sorted)
  const Icon = direction === 'DESC' ? IconArrowDown : IconArrowUp
  return (
    <div className={styles.sort}>
      <Select
        label={m.list_sort()}
        value={current?.by ?? ''}
        options={[
          ...(current ? [] : [{ value: '', label: m.list_sortNone() }]),
          ...orders.map(({ label, order }) => ({ value: order.by, label })),
        ]}
        onChange={(event) => {
          const chosen = orders.find(({ order }) => order.by === event.currentTarget.value)
          if (chosen) onSort({ by: chosen.order.by })
        }}
      />
      {current && (
        <IconButton
          variant="secondary"
          label={direction === 'DESC' ? m.list_sortDescending() : m.list_sortAscending()}
          onClick={() => onSort(pressed(current, sorted))}
        >
          <Icon aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}

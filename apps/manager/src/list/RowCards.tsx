import { DescriptionList } from '@kewo/ui'
import { ChoosePage, ChooseRow } from './ChooseBox.tsx'
import { titleColumn } from './column.ts'
import styles from './RowCards.module.css'
import type { RowsProps } from './RowTable.tsx'
import { SortChoice } from './SortChoice.tsx'

/** On a phone: each row a card, what tells it from the others on top, then each value beside the name of its column. */
export function RowCards<Row extends { id: string }>(props: RowsProps<Row>) {
  const { label, columns, all, rows, sorted, onSort, choosing } = props
  const title = titleColumn(columns)
  const facts = columns.filter((column) => column !== title)
  return (
    <>
      <div className={styles.over}>
        <SortChoice columns={all} sorted={sorted} onSort={onSort} />
        {choosing && <ChoosePage rows={rows} choosing={choosing} inWords />}
      </div>
      <ul aria-label={label} className={styles.cards}>
        {rows.map((row) => (
          <li
            key={row.id}
            className={styles.card}
            data-chosen={choosing?.chosen.has(row.id) ? '' : undefined}
          >
            <div className={styles.head}>
              {choosing && <ChooseRow row={row} choosing={choosing} />}
              <div className={styles.title}>{title?.cell(row)}</div>
            </div>
            <DescriptionList
              items={facts
                .map((column) => ({ key: column.id, term: column.label, value: column.cell(row) }))
                .filter(
                  ({ value }) => value !== undefined && value !== null && value !== false && value !== '',
                )}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Table.module.css'

export type SortDirection = 'ascending' | 'descending'

export type SortHeaderProps = {
  /** null: the rows are not sorted by this column. */
  sorted: SortDirection | null
  onSort: () => void
  /** The column holds numbers: it stands at the right. */
  number?: boolean
  children: ReactNode
}

const icons = { ascending: IconArrowUp, descending: IconArrowDown }

/** A column's head that sorts by it. */
export function SortHeader({ sorted, onSort, number, children }: SortHeaderProps) {
  const Icon = sorted ? icons[sorted] : IconArrowsSort
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} data-number={number ? '' : undefined}>
      <button type="button" className={styles.sort} data-sorted={sorted ? '' : undefined} onClick={onSort}>
        {children}
        <Icon aria-hidden="true" />
      </button>
    </th>
  )
}

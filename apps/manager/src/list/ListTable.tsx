import { type FragmentOf } from '@kewo/schema/client'
import { buttonClass, Checkbox, EmptyState, overRowClass, SkeletonRows, SortHeader, Table } from '@kewo/ui'
import { IconRefresh } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type Column, directionOf, isShown, orderOf, pressed, type Sorted, sortRows } from './column.ts'
import { ColumnButton } from './ColumnButton.tsx'
import styles from './ListPage.module.css'
import { firstPage } from './listSearch.ts'
import type { Selecting } from './manyActs.ts'
import { Pager, type Pager_page } from './Pager.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { chosenNow, pageChosen } from './selection.ts'
import { withThousands } from './thousands.ts'
import { useChosen } from './useChosen.ts'
import { useColumnChoice, useNarrow } from './useColumnChoice.ts'

type Keyed = { id: string }

export type ListTableProps<Row extends Keyed> = {
  /** Names the table in what is remembered of it. */
  id: string
  label: string
  columns: readonly Column<Row>[]
  /** undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  /** Of a list that the server pages. */
  pages?: { pageInfo: FragmentOf<typeof Pager_page>; totalCount: number } | undefined
  /** The order of the server where the address names none; without it the table sorts the rows that it holds. */
  usualSort?: string
  total?: string | undefined
  /** For ears while there is no answer yet; not where the rows are always there. */
  loading?: string
  empty?: ReactNode
  /** What can be done with the whole list. */
  tools?: ReactNode
  selecting?: Selecting<Row> | undefined
}

/** Every list of rows: its head, order, pages, columns to choose, and rows to choose with what can be done with them. */
export function ListTable<Row extends Keyed>(props: ListTableProps<Row>) {
  const { id, label, columns, rows, pages, total, loading, empty, tools, selecting } = props
  const [sorted, sort] = useSorted(props.usualSort)
  const { after, before } = useSearch({ strict: false })
  const narrow = useNarrow()
  const [choice, setChoice] = useColumnChoice(id)
  const { chosen, choose, clear } = useChosen<Row>()
  if (!rows) return <SkeletonRows count={8} label={loading ?? label} />
  const bar = selecting && (
    <SelectionBar
      selecting={selecting}
      chosen={chosenNow(chosen, rows)}
      onDone={(row) => choose([row], false)}
      onClear={clear}
    />
  )
  if (rows.length === 0)
    return (
      <>
        {after === undefined && before === undefined ? empty : <PageGone />}
        {bar}
      </>
    )
  const shown = columns.filter((column) => isShown(column, choice, narrow))
  return (
    <>
      <div className={styles.top}>
        {total && <p className={styles.total}>{withThousands(total)}</p>}
        <span className={styles.acts}>
          {tools}
          <ColumnButton columns={columns} choice={choice} onChoose={setChoice} narrow={narrow} />
        </span>
      </div>
      <Table label={label}>
        <thead>
          <tr>
            {selecting && (
              <th scope="col" data-tick="" className={styles.tick}>
                <ChoosePage rows={rows} state={pageChosen(chosen, rows)} onChoose={choose} />
              </th>
            )}
            {shown.map((column) => (
              <Head key={column.id} column={column} sorted={sorted} onSort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, columns, sorted).map((row) => (
            <tr key={row.id} aria-selected={selecting && chosen.has(row.id)}>
              {selecting && (
                <td data-tick="" className={styles.tick}>
                  <span className={overRowClass}>
                    <Checkbox
                      label={null}
                      aria-label={selecting.nameOf(row)}
                      checked={chosen.has(row.id)}
                      onChange={(event) => choose([row], event.currentTarget.checked)}
                    />
                  </span>
                </td>
              )}
              {shown.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {pages && <Pager page={pages.pageInfo} total={pages.totalCount} />}
      {bar}
    </>
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

function ChoosePage<Row>(props: {
  rows: readonly Row[]
  state: 'all' | 'some' | 'none'
  onChoose: (rows: readonly Row[], on: boolean) => void
}) {
  const { rows, state, onChoose } = props
  return (
    <Checkbox
      label={null}
      aria-label={m.list_choosePage()}
      ref={(box) => {
        if (box) box.indeterminate = state === 'some'
      }}
      checked={state === 'all'}
      onChange={(event) => onChoose(rows, event.currentTarget.checked)}
    />
  )
}

/** Where the row at which a page began has gone from the list. */
const PageGone = () => (
  <EmptyState
    icon={<IconRefresh />}
    title={m.list_pageGone()}
    action={
      <Link
        to="."
        search={(was) => ({ ...was, ...firstPage })}
        className={buttonClass({ variant: 'primary' })}
      >
        {m.list_firstPage()}
      </Link>
    }
  >
    {m.list_pageGoneWords()}
  </EmptyState>
)

/** Where the server sorts, the address says how; else the table keeps it while it is open. */
function useSorted(usual: string | undefined): [Sorted | null, (to: Sorted) => void] {
  const { sort, direction } = useSearch({ strict: false })
  const navigate = useNavigate()
  const [own, setOwn] = useState<Sorted | null>(null)
  if (usual === undefined) return [own, setOwn]
  return [
    { by: sort ?? usual, direction },
    (to) =>
      void navigate({
        to: '.',
        search: (was) => ({ ...was, ...firstPage, sort: to.by as never, direction: to.direction }),
      }),
  ]
}

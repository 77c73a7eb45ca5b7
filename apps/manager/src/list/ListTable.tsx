import { type FragmentOf } from '@kewo/schema/client'
import { Button, buttonClass, EmptyState, SkeletonRows } from '@kewo/ui'
import { IconDownload, IconRefresh } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { type Column, isShown, sortRows } from './column.ts'
import { ColumnButton } from './ColumnButton.tsx'
import styles from './ListPage.module.css'
import type { FileColumn } from './fileLines.ts'
import { firstPage } from './listSearch.ts'
import type { Selecting } from './manyActs.ts'
import { Pager, type Pager_page } from './Pager.tsx'
import { RowCards } from './RowCards.tsx'
import { RowTable } from './RowTable.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { chosenNow } from './selection.ts'
import { withThousands } from './thousands.ts'
import { useChosen } from './useChosen.ts'
import { useColumnChoice, useNarrow } from './useColumnChoice.ts'
import { useSaveRows } from './useSaveRows.ts'
import { useSorted } from './useSorted.ts'

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
  /** What a file says beside the columns; false where the list has a file of its own. */
  file?: readonly FileColumn<Row>[] | false
}

/** Every list of rows: its head, order, pages, columns to choose, and rows to choose with what can be done with them. */
export function ListTable<Row extends Keyed>(props: ListTableProps<Row>) {
  const { id, label, columns, rows, pages, total, loading, empty, tools, selecting, file = [] } = props
  const [sorted, sort] = useSorted(props.usualSort)
  const { after, before } = useSearch({ strict: false })
  const narrow = useNarrow()
  const [choice, setChoice] = useColumnChoice(id)
  const { chosen, choose, clear } = useChosen<Row>()
  // What was left out only because a phone is narrow is in the file.
  const inFile = columns.filter((column) => isShown(column, choice, false))
  const save = useSaveRows(label, inFile, file || [])
  if (!rows) return <SkeletonRows count={8} label={loading ?? label} />
  const saveChosen = { key: 'save', label: m.list_save(), open: save }
  const bar = selecting && (
    <SelectionBar
      selecting={{ ...selecting, acts: [saveChosen, ...selecting.acts] }}
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
  const shownRows = {
    ...{ label, sorted, onSort: sort, all: columns },
    columns: columns.filter((column) => isShown(column, choice, narrow)),
    rows: sortRows(rows, columns, sorted),
    choosing: selecting && { nameOf: selecting.nameOf, chosen, choose },
  }
  return (
    <>
      <div className={styles.top}>
        {total && <p className={styles.total}>{withThousands(total)}</p>}
        <span className={styles.acts}>
          {tools}
          {file && (
            <Button
              size="small"
              icon={<IconDownload aria-hidden="true" />}
              onClick={() => save(shownRows.rows)}
            >
              {m.list_save()}
            </Button>
          )}
          <ColumnButton columns={columns} choice={choice} onChoose={setChoice} narrow={narrow} />
        </span>
      </div>
      {narrow ? <RowCards {...shownRows} /> : <RowTable {...shownRows} />}
      {pages && <Pager page={pages.pageInfo} total={pages.totalCount} />}
      {bar}
    </>
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

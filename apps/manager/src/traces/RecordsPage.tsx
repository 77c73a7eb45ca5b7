import { usePageQuery } from '@kewo/web/page'
import { graphql, readFragment } from '@kewo/schema/client'
import { ChipRow, chipButtonClass, EmptyState } from '@kewo/ui'
import { IconNotes } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { recordColumns, recordColumns_trace, recordInFile, recordName } from './recordColumns.tsx'
import { recordDays } from './recordsSearch.ts'

const RecordsQuery = graphql(
  `
    query RecordsByQuality(
      $days: Int
      $staffId: ID
      $orderBy: TraceOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      tracesByQuality(
        days: $days
        staffId: $staffId
        orderBy: $orderBy
        direction: $direction
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          id
          ...recordColumns_trace
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, recordColumns_trace],
)

const route = getRouteApi(`/staff${paths.traces}` as const)

/** For coaching: the records of one's people, those with the least substance first, and what they lack. */
export function RecordsPage() {
  const search = route.useSearch()
  const { days = '30', staff, sort, direction } = search
  const { data } = usePageQuery(RecordsQuery, {
    ...{ days: Number(days), staffId: staff, orderBy: sort, direction },
    ...pageVariables(search),
  })
  const records = data?.tracesByQuality
  return (
    <>
      <PageTop title={m.traces_title()} sub={m.traces_sub()} />
      <div className={list.column}>
        <ChipRow>
          {recordDays.map((each) => (
            <Link
              key={each}
              to={paths.traces}
              activeProps={{}}
              search={{ ...search, ...firstPage, days: each }}
              className={chipButtonClass()}
              aria-current={each === days ? 'true' : undefined}
            >
              {m.traces_lastDays({ count: Number(each) })}
            </Link>
          ))}
          {staff && (
            <Link
              to={paths.traces}
              activeProps={{}}
              search={{ ...search, ...firstPage, staff: undefined }}
              className={chipButtonClass()}
            >
              {m.traces_everybody()}
            </Link>
          )}
        </ChipRow>
        <ListTable
          id="records"
          label={m.traces_title()}
          columns={recordColumns(search)}
          rows={records && readFragment(recordColumns_trace, records.nodes)}
          pages={records}
          usualSort="QUALITY"
          total={records && counted(m.traces_total, records.totalCount)}
          loading={m.traces_loading()}
          selecting={{ nameOf: recordName, acts: [] }}
          file={recordInFile()}
          empty={
            <EmptyState icon={<IconNotes />} title={m.traces_emptyTitle()}>
              {m.traces_emptyWords()}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { ChipRow, chipButtonClass, EmptyState, SkeletonRows } from '@kewo/ui'
import { IconNotes } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RecordTable, RecordTable_trace } from './RecordTable.tsx'
import { recordDays } from './recordsSearch.ts'

const RecordsQuery = graphql(
  `
    query RecordsByQuality($days: Int, $staffId: ID, $after: String) {
      tracesByQuality(days: $days, staffId: $staffId, first: 30, after: $after) {
        totalCount
        nodes {
          id
          ...RecordTable_trace
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [RecordTable_trace],
)

const route = getRouteApi(`/staff${paths.traces}` as const)

/** For coaching: the records of one's people, those with the least substance first, and what they lack. */
export function RecordsPage() {
  const search = route.useSearch()
  const { days = '30', staff, after } = search
  const { data } = usePageQuery(RecordsQuery, { days: Number(days), staffId: staff, after })
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
              search={{ ...search, after: undefined, days: each }}
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
              search={{ ...search, after: undefined, staff: undefined }}
              className={chipButtonClass()}
            >
              {m.traces_everybody()}
            </Link>
          )}
        </ChipRow>
        {!records && <SkeletonRows count={8} label={m.traces_loading()} />}
        {records?.nodes.length === 0 && (
          <EmptyState icon={<IconNotes />} title={m.traces_emptyTitle()}>
            {m.traces_emptyWords()}
          </EmptyState>
        )}
        {records && records.nodes.length > 0 && (
          <>
            <p className={list.total}>{m.traces_total({ count: records.totalCount })}</p>
            <RecordTable traces={records.nodes} search={search} />
            <Pager
              after={after}
              pageInfo={records.pageInfo}
              renderLink={(next, parts) => (
                <Link
                  key={next ?? 'first'}
                  to={paths.traces}
                  search={{ ...search, after: next }}
                  {...parts}
                />
              )}
            />
          </>
        )}
      </div>
    </>
  )
}

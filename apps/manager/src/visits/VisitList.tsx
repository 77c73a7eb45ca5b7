import { usePageQuery } from '@kewo/web/page'
import { localDayOf } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { buttonClass, DateTime, EmptyState, List, Section, SkeletonRows, useNow } from '@kewo/ui'
import { IconCalendarEvent } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { useLiveVisits } from './useLiveVisits.ts'
import { VisitRow, VisitRow_visit } from './VisitRow.tsx'
import styles from './Visits.module.css'
import type { VisitsSearch } from './visitsSearch.ts'

const VisitsQuery = graphql(
  `
    query Visits($filter: VisitFilter, $after: String) {
      visits(filter: $filter, first: 30, after: $after) {
        totalCount
        nodes {
          id
          plannedOn
          ...VisitRow_visit
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [VisitRow_visit],
)

type Visit = ResultOf<typeof VisitsQuery>['visits']['nodes'][number]

/** Visits of one view: those to come day by day, the others newest first. */
export function VisitList({ search }: { search: VisitsSearch }) {
  const { view, who, q, after } = search
  const { data, refresh } = usePageQuery(VisitsQuery, {
    filter: { view, mine: who === 'mine', search: q },
    after,
  })
  const { viewer } = useStaff()
  const today = localDayOf(useNow(), viewer.timeZone)
  useLiveVisits(refresh)
  if (!data) return <SkeletonRows label={m.visits_loading()} count={6} />
  const { nodes, pageInfo, totalCount } = data.visits
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconCalendarEvent />} title={q ? m.visits_nothingFound() : m.visits_emptyTitle()}>
        {q ? m.visits_nothingFoundWords() : m.visits_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={styles.total}>{m.visits_total({ count: totalCount })}</p>
      {view === 'PLANNED' ? (
        byDay(nodes).map(([day, visits]) => (
          <Section
            key={day}
            flush
            title={<DateTime value={day} form="nearDay" />}
            note={day < today ? m.visits_dayGone() : m.visits_stops({ count: visits.length })}
          >
            <Rows visits={visits} />
          </Section>
        ))
      ) : (
        <Rows visits={nodes} />
      )}
      {(pageInfo.hasNextPage || after) && (
        <nav className={styles.pager} aria-label={m.visits_pages()}>
          {after && (
            <Link className={buttonClass()} to={paths.visits} search={{ ...search, after: undefined }}>
              {m.visits_firstPage()}
            </Link>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link
              className={buttonClass()}
              to={paths.visits}
              search={{ ...search, after: pageInfo.endCursor }}
            >
              {m.visits_nextPage()}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

function Rows({ visits }: { visits: readonly Visit[] }) {
  return (
    <List look="joined">
      {visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} />
      ))}
    </List>
  )
}

function byDay(visits: readonly Visit[]): [string, Visit[]][] {
  const days = new Map<string, Visit[]>()
  for (const visit of visits) {
    const day = visit.plannedOn ?? ''
    days.set(day, [...(days.get(day) ?? []), visit])
  }
  return [...days]
}

import { usePageQuery } from '@kewo/web/page'
import { localDayOf } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { DateTime, EmptyState, List, Section, SkeletonRows, useNow } from '@kewo/ui'
import { IconCalendarEvent } from '@tabler/icons-react'
import { pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { useLiveVisits } from './useLiveVisits.ts'
import { VisitRow, VisitRow_visit } from './VisitRow.tsx'
import styles from './Visits.module.css'
import type { VisitsSearch } from './visitsSearch.ts'

const VisitsQuery = graphql(
  `
    query Visits($filter: VisitFilter, $first: Int, $after: String, $last: Int, $before: String) {
      visits(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          plannedOn
          ...VisitRow_visit
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, VisitRow_visit],
)

type Visit = ResultOf<typeof VisitsQuery>['visits']['nodes'][number]

/** Visits of one view: those to come day by day, the others newest first. */
export function VisitList({ search }: { search: VisitsSearch }) {
  const { view, who, q } = search
  const { data, refresh } = usePageQuery(VisitsQuery, {
    filter: { view, mine: who === 'mine', search: q },
    ...pageVariables(search),
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
      <p className={styles.total}>{counted(m.visits_total, totalCount)}</p>
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
      <Pager page={pageInfo} total={totalCount} />
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

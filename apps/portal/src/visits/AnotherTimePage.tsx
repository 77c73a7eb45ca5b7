import { usePageQuery } from '@kewo/web/page'
import { dayPartOf } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { DateTime, EmptyState, SkeletonRows } from '@kewo/ui'
import { dayAndPart } from '@kewo/ui/labels'
import { IconCalendarOff } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { AnotherTimeForm, AnotherTimeForm_visit } from './AnotherTimeForm.tsx'
import styles from './Visits.module.css'

const VisitQuery = graphql(
  `
    query VisitToMove($id: ID!) {
      node(id: $id) {
        __typename
        ... on Visit {
          id
          status
          plannedOn
          plannedMinute
          ...AnotherTimeForm_visit
        }
      }
    }
  `,
  [AnotherTimeForm_visit],
)

const route = getRouteApi(`/shop${paths.anotherTime}` as const)

/** The shop asks for another time: a day, which half of it, and a few words if it likes. */
export function AnotherTimePage() {
  const { visitId } = route.useParams()
  const { data } = usePageQuery(VisitQuery, { id: visitId })
  const visit = data?.node?.__typename === 'Visit' ? data.node : undefined
  if (data && !visit) throw failureNotFound
  const part = typeof visit?.plannedMinute === 'number' ? dayPartOf(visit.plannedMinute) : null
  return (
    <div className={styles.form}>
      <PageTop
        title={m.visits_title()}
        sub={
          visit?.plannedOn && (
            <DateTime
              value={visit.plannedOn}
              form="day"
              words={(day) => m.visits_planned({ time: dayAndPart(day, part) })}
            />
          )
        }
        backLabel={m.visits_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      {!visit && <SkeletonRows count={4} label={m.visits_loading()} />}
      {visit && visit.status !== 'PLANNED' && (
        <EmptyState icon={<IconCalendarOff />} title={m.visits_gone()} />
      )}
      {visit && visit.status === 'PLANNED' && <AnotherTimeForm visit={visit} />}
    </div>
  )
}

import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { formatDayRange, SkeletonRows, useDateSetting } from '@kewo/ui'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSubscription } from 'urql'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { PlanChip } from './PlanChip.tsx'
import { PlanProgress } from './PlanProgress.tsx'
import { PlanSheet_plan } from './plan.ts'
import { PlanSheet } from './PlanSheet.tsx'
import styles from './VisitPlans.module.css'

const VisitPlanQuery = graphql(
  `
    query VisitPlan($id: ID!) {
      node(id: $id) {
        __typename
        ... on VisitPlan {
          id
          status
          progress
          firstDay
          lastDay
          staff {
            id
            name
          }
          ...PlanSheet_plan
        }
      }
    }
  `,
  [PlanSheet_plan],
)

const PlanChanged = graphql(`
  subscription VisitPlanChanged($id: ID!) {
    visitPlanChanged(id: $id) {
      id
      status
      progress
    }
  }
`)

const route = getRouteApi(`/staff${paths.visitPlan}` as const)

/** One plan: while the planner is at it how far it is, then the plan itself. */
export function VisitPlanPage() {
  const { planId } = route.useParams()
  const { day } = route.useSearch()
  const { staff: me } = useStaff()
  const setting = useDateSetting()
  const { data, refresh } = usePageQuery(VisitPlanQuery, { id: planId })
  const plan = data?.node?.__typename === 'VisitPlan' ? data.node : undefined
  const working = plan?.status === 'WORKING'
  // The whole plan is read once the planner is done; while it works only how far it is.
  useSubscription({ query: PlanChanged, variables: { id: planId }, pause: !working }, (_before, told) => {
    if (told.visitPlanChanged?.status !== 'WORKING') refresh()
    return told
  })
  if (data && !plan) throw failureNotFound
  if (!plan) return <SkeletonRows count={6} label={m.visitPlans_loading()} />
  const mine = plan.staff.id === me.id
  return (
    <>
      <PageTop
        title={formatDayRange(plan.firstDay, plan.lastDay, setting)}
        sub={mine ? m.visitPlans_title() : m.visitPlans_of({ name: plan.staff.name })}
        backLabel={m.visitPlans_back()}
        renderBack={(parts) => <Link to={paths.visitPlans} {...parts} />}
        right={<PlanChip status={plan.status} />}
      />
      <div className={styles.column}>
        {working && <PlanProgress planId={planId} progress={plan.progress} mine={mine} onStopped={refresh} />}
        {plan.status === 'FAILED' && <p className={styles.problem}>{m.visitPlans_failedWords()}</p>}
        {plan.status === 'CANCELLED' && <p className={styles.quiet}>{m.visitPlans_cancelledWords()}</p>}
        {!working && (
          <PlanSheet plan={plan} day={day} editable={mine && plan.status === 'DRAFT'} onChanged={refresh} />
        )}
      </div>
    </>
  )
}

import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { VisitRow_visit } from './VisitRow.tsx'

const PlanVisitMutation = graphql(
  `
    mutation PlanVisit($retailerId: ID!, $plannedOn: Day!, $key: UUID!) {
      planVisit(retailerId: $retailerId, plannedOn: $plannedOn, idempotencyKey: $key) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
        }
        ...Refused
      }
    }
  `,
  [VisitRow_visit, Refused],
)

/** Plans a visit and shows the list with it; a refusal waits in `refusal` to be shown. */
export function usePlanVisit() {
  const navigate = useNavigate()
  const planIt = useAct(PlanVisitMutation)

  async function plan(retailerId: string, plannedOn: string) {
    if (!(await planIt.send({ retailerId, plannedOn }))) return
    showToast({ words: m.visits_plannedToast() })
    await navigate({ to: paths.visits })
  }

  return { plan, planning: planIt.busy, refusal: planIt.problem?.message }
}

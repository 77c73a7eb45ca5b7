import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../paths.ts'

const StartMutation = graphql(
  `
    mutation StartSupplyPolicy($week: Day!, $key: UUID!) {
      startSupplyPolicy(week: $week, idempotencyKey: $key) {
        __typename
        ... on SupplyPolicy {
          id
          edition
          draft {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Begins the draft of a week, or goes on with it. */
export function useStartSupply() {
  const navigate = useNavigate()
  const starting = useAct(StartMutation, { tell: 'toast' })
  return {
    busy: starting.busy,
    start: async (week: string) => {
      const done = await starting.send({ week })
      if (done) await navigate({ to: paths.editSupplyPolicy, params: { policyId: done.id } })
    },
  }
}

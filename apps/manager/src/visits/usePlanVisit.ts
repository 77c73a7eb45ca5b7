import { failureOf, idempotencyKey } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { refusedWords } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
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
        ... on Refusal {
          message
        }
      }
    }
  `,
  [VisitRow_visit],
)

/** Plans a visit and shows the list with it; a refusal waits in `refusal` to be shown. */
export function usePlanVisit() {
  const navigate = useNavigate()
  const [{ fetching }, planIt] = useMutation(PlanVisitMutation)
  const [refusal, setRefusal] = useState<string | undefined>()

  const [key, setKey] = useState(idempotencyKey)

  async function plan(retailerId: string, plannedOn: string) {
    setRefusal(undefined)
    const { data, error } = await planIt({ retailerId, plannedOn, key })
    const result = data?.planVisit
    if (error || !result) return setRefusal(failureWords(failureOf(error)))
    if (result.__typename === 'SentBefore') setKey(idempotencyKey())
    if (result.__typename !== 'Visit') return setRefusal(refusedWords(result))
    showToast({ words: m.visits_plannedToast() })
    await navigate({ to: paths.visits })
  }

  return { plan, planning: fetching, refusal }
}

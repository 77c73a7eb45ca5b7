import { failureOf, idempotencyKey } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { paths } from '../paths.ts'
import { readPlace } from './readPlace.ts'
import { VisitRow_visit } from './VisitRow.tsx'

const StartVisitMutation = graphql(
  `
    mutation StartVisit($retailerId: ID!, $place: PlaceInput, $key: UUID!) {
      startVisit(retailerId: $retailerId, place: $place, idempotencyKey: $key) {
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

/** Reads the place once, begins the visit and opens it. A refusal waits in `refusal` to be shown. */
export function useStartVisit() {
  const navigate = useNavigate()
  const [, startIt] = useMutation(StartVisitMutation)
  const [starting, setStarting] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // One key for as long as the screen stands: pressed again after a lost answer, it is the same visit.
  const [key] = useState(idempotencyKey)

  async function start(retailerId: string) {
    setStarting(true)
    setRefusal(null)
    const { data, error } = await startIt({ retailerId, place: await readPlace(), key })
    setStarting(false)
    const result = data?.startVisit
    if (error || !result) return setRefusal(failureWords(failureOf(error)))
    if (result.__typename !== 'Visit') return setRefusal(result.message)
    await navigate({ to: paths.runVisit, params: { visitId: result.id } })
  }

  return { start, starting, refusal }
}

import { idempotencyKey, Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { readPlace } from './readPlace.ts'
import { VisitRow_visit } from './VisitRow.tsx'

const StartVisitMutation = graphql(
  `
    mutation StartVisit($retailerId: ID!, $place: PlaceInput, $madeAt: DateTime, $key: UUID!) {
      startVisit(retailerId: $retailerId, place: $place, madeAt: $madeAt, idempotencyKey: $key) {
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

/** How the server calls a visit that nobody had planned: by the key of its start. */
export const idOfNewVisit = (key: string): string => btoa(`Visit:${key}`)

/**
 * Reads the place once, begins the visit and opens it. `planned` is the id of the visit that is planned there; without one
 * the new visit is called by its key, so that it can be written in before the server has heard of it. A refusal waits in
 * `refusal` to be shown.
 */
export function useStartVisit() {
  const navigate = useNavigate()
  const startIt = useRoadAct(StartVisitMutation)
  const [starting, setStarting] = useState(false)

  async function start(retailer: { id: string; name: string }, planned?: string) {
    setStarting(true)
    const key = idempotencyKey()
    const about = planned ?? idOfNewVisit(key)
    const told = { kind: m.visits_title(), words: m.visits_begun({ shop: retailer.name }) }
    const sent = await startIt.send(
      { retailerId: retailer.id, place: await readPlace() },
      { shop: retailer.id, about, makes: true, told, key },
    )
    setStarting(false)
    if (sent) await navigate({ to: paths.runVisit, params: { visitId: sent.done?.id ?? about } })
  }

  return { start, starting, refusal: startIt.problem?.message ?? null }
}

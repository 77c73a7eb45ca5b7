import { makeOrganisation } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

export const plan = `mutation ($retailerId: ID!, $day: Day!, $key: UUID!) {
  planVisit(retailerId: $retailerId, plannedOn: $day, idempotencyKey: $key) {
    ... on Visit { id edition status plannedOn plannedOrder } ... on Refusal { code }
  }
}`
export const planFor = (retailer: { id: string }, day = '2026-11-24', key = v7()) => ({
  retailerId: globalId('Retailer', retailer),
  day,
  key,
})
export const postpone = `mutation ($id: ID!, $expected: Edition!, $day: Day!, $reason: String!) {
  postponeVisit(id: $id, expected: $expected, plannedOn: $day, reason: $reason) {
    ... on Visit { plannedOn postponedFrom reason } ... on Refusal { code }
  }
}`
export const cancel =
  'mutation ($id: ID!, $reason: String!) { cancelVisit(id: $id, reason: $reason) { ... on Visit { status reason } ... on Refusal { code } } }'
export const miss =
  'mutation ($id: ID!, $reason: String!) { missVisit(id: $id, reason: $reason) { ... on Visit { status } ... on Refusal { code } } }'
export const save = `mutation ($id: ID!, $trace: TraceInput!, $expected: Edition!) {
  saveVisitDraft(id: $id, trace: $trace, promises: [], expected: $expected) {
    ... on Visit { edition draft { commentary suggestions { byWhen } findings { kind } } } ... on Refusal { code }
  }
}`
export const read = `query ($id: ID!) { node(id: $id) { ... on Visit {
  status startDistanceMetres draft { commentary } whyNotWrite { code } whyNotCancel { code } trace { qualityScore }
} } }`
export const list =
  'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount nodes { id status } } }'

/** The schema with an organisation of its own for each test. */
export function useVisits() {
  const schema = useSchema()
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeEach(async () => {
    Object.assign(organisation, await makeOrganisation(schema.db))
  })

  return { ...schema, organisation }
}

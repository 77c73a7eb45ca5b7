import { makeOrganisation } from '@kewo/testkit'
import { beforeEach } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { complete, start, startAt, written } from '../../test/visiting.ts'

export const read = `query ($id: ID!) { node(id: $id) { ... on Trace {
  commentary heard summary version isNewest answerState countersignName answerSignature disputeReason qualityScore
  suggestions { what gain } findings { kind words } followUps { about settled words } brands { id } photos { id }
  whyNotAnswer { code }
} } }`
export const list = '{ traces { totalCount nodes { id } } }'
export const toAnswer = '{ tracesToAnswer { id } }'
export const countersign =
  'mutation ($id: ID!, $name: String!, $signature: String) { countersignTrace(id: $id, name: $name, signature: $signature) { ... on Trace { answerState countersignName } ... on Refusal { code } } }'
export const dispute =
  'mutation ($id: ID!, $reason: String!, $signature: String) { disputeTrace(id: $id, reason: $reason, signature: $signature) { ... on Trace { answerState disputeReason } ... on Refusal { code } } }'
export const correct = `mutation ($visitId: ID!, $trace: TraceInput!, $key: UUID!, $expected: Edition) {
  correctTrace(visitId: $visitId, expected: $expected, trace: $trace, idempotencyKey: $key) {
    ... on Trace { id version isNewest commentary } ... on Refusal { code }
  }
}`
export const verify =
  'query ($id: ID) { verifyTraces(retailerId: $id) { intact checked brokenAt brokenKind } }'
export const quality = `query ($id: ID!, $trace: TraceInput!) { traceQuality(visitId: $id, trace: $trace) {
  score parts { part points outOf reason } } }`

/** The schema with an organisation of its own for each test. */
export function useTraces() {
  const schema = useSchema()
  const { db, runOk } = schema
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeEach(async () => {
    Object.assign(organisation, await makeOrganisation(db))
  })

  async function visited(over: object = {}): Promise<{ visit: { id: string }; trace: { id: string } }> {
    const { manager, retailer } = organisation.here
    const { startVisit } = await runOk(start, startAt(retailer), manager)
    const { completeVisit } = await runOk(complete, written(startVisit, over), manager)
    return { visit: completeVisit, trace: completeVisit.trace }
  }

  return { ...schema, organisation, visited }
}

import { makeOrganisation } from '@kewo/testkit'
import { beforeAll } from 'vitest'
import { v7 } from 'uuid'
import { useSchema } from '../../test/useSchema.ts'

export const open = `mutation ($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) {
    ... on HelpRequest { id status desk firstResponseDueAt messages { nodes { body } } }
    ... on Refusal { code message }
  }
}`

export const read = `query ($id: ID!) { node(id: $id) { ... on HelpRequest {
  status desk whyNotReply { code } whyNotResolve { code } whyNotClose { code }
  messages { nodes { body internal staff { name } } }
  events { kind }
} } }`

export const input = (over: object = {}) => ({
  category: 'EQUIPMENT',
  urgency: 'URGENT',
  words: '早上开门扫码枪就不亮',
  idempotencyKey: v7(),
  ...over,
})

export const step = (name: string, more = '', moreArgs = '') =>
  `mutation ($id: ID!${more}) { ${name}(id: $id${moreArgs}) { ... on HelpRequest { status desk } ... on Refusal { code } } }`
export const reply = step(
  'replyToHelpRequest',
  ', $words: String!, $key: UUID!, $internal: Boolean',
  ', words: $words, idempotencyKey: $key, internal: $internal',
)
export const resolve = step('resolveHelpRequest')
export const close = step('closeHelpRequest')
export const reopen = step('reopenHelpRequest', ', $reason: String!', ', reason: $reason')

/** The schema with an organisation, working hours on weekdays and one service level, for all tests of a file. */
export function useHelpRequests() {
  const schema = useSchema()
  const { db } = schema
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeAll(async () => {
    Object.assign(organisation, await makeOrganisation(db))
    await db.workingCalendar.create({
      data: {
        hours: Object.fromEntries(
          [1, 2, 3, 4, 5].map((day) => [
            day,
            [
              [540, 720],
              [810, 1020],
            ],
          ]),
        ),
      },
    })
    await db.serviceLevelPolicy.create({
      data: {
        category: 'EQUIPMENT',
        urgency: 'URGENT',
        firstResponseMinutes: 120,
        resolutionMinutes: 480,
        validFrom: new Date('2026-01-01T00:00:00Z'),
      },
    })
  })

  return { ...schema, organisation }
}

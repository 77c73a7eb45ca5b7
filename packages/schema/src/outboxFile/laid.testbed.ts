import { createCipheriv, randomBytes } from 'node:crypto'
import { outboxFileHead } from '@kewo/domain'
import { now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import type { SealKeyOf } from '../index.ts'

export type Person = { userId: string }
export type SignIn = { id: string; userId: string }
export type LaidAct = ReturnType<typeof act>

/** Some minutes ago, as a device tells it. */
export const madeAt = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

const openDocument = `mutation OpenHelpRequest($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) { __typename ... on HelpRequest { id words ...Row } ... on Refusal { code message } }
}
fragment Row on HelpRequest { messages(first: 1) { nodes { body } } }`
const replyDocument = `mutation Reply($id: ID!, $words: String!, $photoIds: [ID!], $key: UUID!) {
  replyToHelpRequest(id: $id, words: $words, photoIds: $photoIds, idempotencyKey: $key) { ... on HelpRequest { id } }
}`
const startDocument = `mutation StartVisit($retailerId: ID!, $madeAt: DateTime, $key: UUID!) {
  startVisit(retailerId: $retailerId, madeAt: $madeAt, idempotencyKey: $key) { ... on Visit { id } }
}`
const cancelDocument = `mutation CancelVisit($id: ID!, $reason: String!, $madeAt: DateTime, $key: UUID!) {
  cancelVisit(id: $id, reason: $reason, madeAt: $madeAt, idempotencyKey: $key) { ... on Visit { id } }
}`

/** What lies in an outbox of one act. */
function act({ userId }: Person, document: string, over: object = {}) {
  const key = v7()
  const operation = /mutation (\w+)/.exec(document)?.[1] ?? ''
  return {
    ...{ key, personId: userId, lane: '', about: key, makes: false, operation, document },
    variables: { key } as Record<string, unknown>,
    ...{ pictures: [] as object[], madeAt: madeAt(30), told: { kind: '', words: '' } },
    ...{ state: 'waiting', changed: false },
    ...over,
  }
}

/** A request that a shop has written. */
export function asked(shop: Person, words = '早上开门扫码枪就不亮', over: object = {}): LaidAct {
  const laid = act(shop, openDocument, over)
  const input = { category: 'EQUIPMENT', urgency: 'URGENT', words, idempotencyKey: laid.key }
  return { ...laid, variables: { input } }
}

/** A reply to a request. */
export function replied(person: Person, request: { id: string }, over: object = {}): LaidAct {
  const laid = act(person, replyDocument, { about: globalId('HelpRequest', request), ...over })
  return { ...laid, variables: { id: laid.about, words: '今天下午换一把', photoIds: [], key: laid.key } }
}

/** A visit that begins, and is called by its key on the device. */
export function started(person: Person, retailer: { id: string }, over: object = {}): LaidAct {
  const lane = globalId('Retailer', retailer)
  const laid = act(person, startDocument, { lane, makes: true, ...over })
  const about = globalId('Visit', { id: laid.key })
  return { ...laid, about, variables: { retailerId: lane, madeAt: null, key: laid.key } }
}

/** What ends a visit as the device calls it. */
export function calledOff(person: Person, visit: LaidAct, over: object = {}): LaidAct {
  const laid = act(person, cancelDocument, { lane: visit.lane, about: visit.about, ...over })
  return { ...laid, variables: { id: visit.about, reason: '店门关着', madeAt: null, key: laid.key } }
}

/** What the device of a sign-in saves. */
export function sealed(
  sealKeyOf: SealKeyOf,
  { id, userId }: SignIn,
  acts: readonly unknown[] | string,
): Buffer {
  const text = typeof acts === 'string' ? acts : JSON.stringify({ kewoOutbox: 2, acts })
  const head = Buffer.from(outboxFileHead(id))
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealKeyOf({ userId, sessionId: id }), iv)
  cipher.setAAD(head)
  return Buffer.concat([head, iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

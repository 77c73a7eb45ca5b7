import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import type { Act } from './device.ts'

/** What is done, how many requests that takes, and what the server must hold of it afterwards: exactly once. */
export type Journey = {
  name: string
  who: 'shop' | 'manager'
  acts: Act[]
  requests: number
  /** What stands on the server of it: how often, and with how many pictures. */
  onServer: () => Promise<{ times: number; pictures: number }>
  /** How it must be. */
  expected: { times: number; pictures: number }
}

const picture = (id: string) => `kewo-picture:${id}`
const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID())
const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const words = (what: string) => `${what} ${crypto.randomUUID()}`

export const visitJourney = (manager: Page, retailerId: string, key: string, day: number): Journey => {
  const photos = ids(6)
  const [signature] = ids(1)
  const visitId = globalId('Visit', key)
  const trace = {
    commentary: words('冷柜右侧断货 3 天，价签仍是 9 月旧价，左手第一格空着'),
    heard: words('店主说周末卖得好'),
    summary: words('补两条，换价签'),
    suggestions: [
      { what: words('把新品挪到左手第一格'), forWhom: '店主', byWhen: dayFrom(day), gain: '每条多赚 12 元' },
    ],
    ...{ findings: [], followUps: [], brandIds: [], signatureName: '李敏' },
    photoIds: photos.map(picture),
    signatureFileId: picture(signature!),
  }
  const start: Act = {
    ...{ key, lane: retailerId, pictures: [] },
    document:
      'mutation CutPointStart($retailerId: ID!, $key: UUID!) { startVisit(retailerId: $retailerId, idempotencyKey: $key) { __typename ... on Visit { id } ... on Refusal { code message } } }',
    variables: { retailerId, key },
  }
  const completeKey = later(crypto.randomUUID())
  const complete: Act = {
    ...{ key: completeKey, lane: retailerId, pictures: [...photos, signature!] },
    document:
      'mutation CutPointComplete($id: ID!, $trace: TraceInput!, $key: UUID!) { completeVisit(id: $id, trace: $trace, promises: [], idempotencyKey: $key) { __typename ... on Visit { id } ... on Refusal { code message } } }',
    variables: { id: visitId, trace, key: completeKey },
  }
  return {
    ...{ name: 'visit', who: 'manager', acts: [start, complete], requests: 9 },
    expected: { times: 1, pictures: 6 },
    async onServer() {
      const { node } = await ask<{
        node: { status: string; traces: { signatureFile: unknown; photos: unknown[] }[] } | null
      }>(
        manager,
        'query ($id: ID!) { node(id: $id) { ... on Visit { status traces { signatureFile { id } photos { id } } } } }',
        { id: visitId },
      )
      const [first, ...more] = node?.status === 'COMPLETED' ? node.traces : []
      return { times: first?.signatureFile ? 1 + more.length : 0, pictures: first?.photos.length ?? 0 }
    },
  }
}

export const requestJourney = (shop: Page): Journey => {
  const photos = ids(3)
  const said = words('扫码枪不亮')
  const [key] = ids(1)
  const input = {
    ...{ category: 'EQUIPMENT', urgency: 'NORMAL', words: said, idempotencyKey: key },
    photoIds: photos.map(picture),
  }
  return {
    ...{ name: 'request', who: 'shop', requests: 4, expected: { times: 1, pictures: 3 } },
    acts: [
      {
        ...{ key: key!, lane: '', pictures: photos, variables: { input } },
        document:
          'mutation CutPointAsk($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) { __typename ... on HelpRequest { id } ... on Refusal { code message } } }',
      },
    ],
    async onServer() {
      const { helpRequests } = await ask<{
        helpRequests: { nodes: { words: string; messages: { nodes: { photos: unknown[] }[] } }[] }
      }>(
        shop,
        '{ helpRequests(first: 8) { nodes { words messages(first: 1) { nodes { photos { id } } } } } }',
      )
      const mine = helpRequests.nodes.filter((each) => each.words === said)
      return { times: mine.length, pictures: mine[0]?.messages.nodes[0]?.photos.length ?? 0 }
    },
  }
}

/** A reply, of the shop or of who serves it. */
export const replyJourney = (who: 'shop' | 'manager', page: Page, requestId: string): Journey => {
  const said = words('还是不亮')
  const [key] = ids(1)
  return {
    ...{ name: who === 'shop' ? 'reply' : 'answer', who, requests: 1, expected: { times: 1, pictures: 0 } },
    acts: [
      {
        ...{ key: key!, lane: '', pictures: [], variables: { id: requestId, words: said, key } },
        document:
          'mutation CutPointReply($id: ID!, $words: String!, $key: UUID!) { replyToHelpRequest(id: $id, words: $words, idempotencyKey: $key) { __typename ... on HelpRequest { id } ... on Refusal { code message } } }',
      },
    ],
    async onServer() {
      const { node } = await ask<{ node: { messages: { nodes: { body: string }[] } } }>(
        page,
        'query ($id: ID!) { node(id: $id) { ... on HelpRequest { messages(last: 20) { nodes { body } } } } }',
        { id: requestId },
      )
      return { times: node.messages.nodes.filter(({ body }) => body === said).length, pictures: 0 }
    },
  }
}

export const countersignJourney = (shop: Page, traceId: string): Journey => {
  const name = words('王').slice(0, 20)
  const [key] = ids(1)
  return {
    ...{ name: 'countersignature', who: 'shop', requests: 1, expected: { times: 1, pictures: 0 } },
    acts: [
      {
        ...{ key: key!, lane: '', pictures: [], variables: { id: traceId, name, key } },
        document:
          'mutation CutPointSign($id: ID!, $name: String!, $key: UUID!) { countersignTrace(id: $id, name: $name, idempotencyKey: $key) { __typename ... on Trace { id } ... on Refusal { code message } } }',
      },
    ],
    async onServer() {
      const { node } = await ask<{ node: { countersignName: string | null } }>(
        shop,
        'query ($id: ID!) { node(id: $id) { ... on Trace { countersignName } } }',
        { id: traceId },
      )
      return { times: node.countersignName === name ? 1 : 0, pictures: 0 }
    },
  }
}

export const ratingJourney = (shop: Page, visitKey: string): Journey => {
  const said = words('讲得清楚')
  const [key] = ids(1)
  const input = {
    ...{ occasion: 'VISIT', visitId: visitKey, role: 'MANAGER' },
    ...{ stars: 5, reasons: [], words: said, signed: false },
  }
  return {
    ...{ name: 'rating', who: 'shop', requests: 1, expected: { times: 1, pictures: 0 } },
    acts: [
      {
        ...{ key: key!, lane: '', pictures: [], variables: { input, key } },
        document:
          'mutation CutPointRate($input: RateInput!, $key: UUID!) { rate(input: $input, idempotencyKey: $key) { __typename ... on Rating { id } ... on Refusal { code message } } }',
      },
    ],
    async onServer() {
      const { node } = await ask<{ node: { toRate: { rating: { words: string } | null }[] } }>(
        shop,
        'query ($id: ID!) { node(id: $id) { ... on Visit { toRate { rating { words } } } } }',
        { id: globalId('Visit', visitKey) },
      )
      return { times: node.toRate.filter(({ rating }) => rating?.words === said).length, pictures: 0 }
    },
  }
}

/** A key that sorts behind every random one: what is done second is sent second. */
const later = (key: string): string => `f${key.slice(1)}`

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

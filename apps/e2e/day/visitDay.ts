import type { Page } from '@playwright/test'
import type { Act } from '../cutPoints/device.ts'
import { ask } from '../support/ask.ts'

export type Stop = { shop: { id: string; name: string }; acts: Act[]; written: Written }
type Written = { commentary: string; summary: string; heard: string; what: string; photos: number }

const minute = 60_000
const photosAStop = 3

/** A key by its time: acts are sent in the order of their keys. */
function keyAt(at: number): string {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`
}

/** So many visits of the shops of a manager, one after the other until now, each with its record, three photos and a signature. */
export async function visitDay(manager: Page, visits: number): Promise<Stop[]> {
  const { viewer, retailers } = await ask<{
    viewer: { name: string }
    retailers: { nodes: Stop['shop'][] }
  }>(manager, 'query ($first: Int) { viewer { name } retailers(first: $first) { nodes { id name } } }', {
    first: visits,
  })
  const begun = Date.now() - visits * 25 * minute
  return retailers.nodes.map((shop, number) =>
    stopOf(shop, viewer.name, begun + number * 25 * minute, number),
  )
}

function stopOf(shop: Stop['shop'], signatureName: string, startedAt: number, number: number): Stop {
  const [startKey, completeKey] = [keyAt(startedAt), keyAt(startedAt + 20 * minute)]
  const photos = Array.from({ length: photosAStop }, () => crypto.randomUUID())
  const signature = crypto.randomUUID()
  const written: Written = {
    commentary: `第 ${number + 1} 家：冷柜右侧断货 ${number + 2} 天，价签还是 9 月的旧价，左手第一格空着，老板把新品放在了收银台后面`,
    summary: `补 ${number + 1} 条，换价签，下周二再来看`,
    heard: `店主说周末卖得好，想要 ${number + 3} 张海报`,
    what: `把新品挪到左手第 ${number + 1} 格`,
    photos: photosAStop,
  }
  const trace = {
    ...{ commentary: written.commentary, heard: written.heard, summary: written.summary },
    suggestions: [{ what: written.what, forWhom: '店主', byWhen: dayAfter(9), gain: '每条多赚 12 元' }],
    ...{ findings: [], followUps: [], brandIds: [], signatureName },
    photoIds: photos.map((id) => `kewo-picture:${id}`),
    signatureFileId: `kewo-picture:${signature}`,
  }
  const id = Buffer.from(`Visit:${startKey}`).toString('base64')
  return {
    shop,
    written,
    acts: [
      {
        ...{ key: startKey, lane: shop.id, pictures: [], about: id, makes: true, madeAt: startedAt },
        document: `mutation DayStart($retailerId: ID!, $madeAt: DateTime, $key: UUID!) { startVisit(retailerId: $retailerId, madeAt: $madeAt, idempotencyKey: $key) { __typename ... on Visit { id ${shown} } ${refused} } }`,
        variables: { retailerId: shop.id, madeAt: null, key: startKey },
      },
      {
        ...{ key: completeKey, lane: shop.id, about: id, madeAt: startedAt + 20 * minute },
        pictures: [...photos, signature],
        document: `mutation DayComplete($id: ID!, $trace: TraceInput!, $madeAt: DateTime, $key: UUID!) { completeVisit(id: $id, trace: $trace, promises: [], madeAt: $madeAt, idempotencyKey: $key) { __typename ... on Visit { id ${shown} } ${refused} } }`,
        variables: { id, trace, madeAt: null, key: completeKey },
      },
    ],
  }
}

const shown = 'status plannedOn startedAt completedAt retailer { id name address }'
const refused = '... on Refusal { code message }'

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

type Trace = Omit<Written, 'photos' | 'what'> & {
  suggestions: { what: string }[]
  photos: object[]
  signatureFile: object | null
}

/** What the server has of a visit, in the form of what was written: one record, with its signature. */
export async function writtenOnServer(manager: Page, id: string): Promise<Written | string> {
  const { node } = await ask<{ node: { traces: Trace[] } }>(
    manager,
    `query ($id: ID!) { node(id: $id) { ... on Visit {
      traces { commentary summary heard suggestions { what } photos { id } signatureFile { id } }
    } } }`,
    { id },
  )
  const [first, ...more] = node.traces
  if (!first || more.length > 0) return `${node.traces.length} records of one visit`
  const { commentary, summary, heard, suggestions, photos, signatureFile } = first
  if (!signatureFile) return 'a record without its signature'
  return { commentary, summary, heard, what: suggestions[0]?.what ?? '', photos: photos.length }
}

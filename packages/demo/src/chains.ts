import {
  answerDigest,
  type ChainEntryKind,
  chainEntryPayload,
  type ChainedPicture,
  chainHash,
  firstPreviousHash,
  promiseDigest,
  tracePayload,
} from '@kewo/domain'
import { asMade, type DemoPromise } from './promises.ts'
import { type DemoTrace, sha256 } from './traces.ts'
import { visitRow } from './visits.ts'
import type { DemoRows } from './writeRows.ts'

/** A record, an answer or a promise at the moment when it takes its place in a chain. */
type Event = { at: Date; chainId: string; link: (chainIndex: number, previousHash: string) => string }

type Place = { chainIndex: number; previousHash: string; hash: string }

type Chained = { traces: DemoRows['Trace'][]; entries: DemoRows['ChainEntry'][] }

/** Chains records, the shops' answers to them and promises as they were made and settled, in the order of their times. */
export async function chainsOf(
  records: readonly DemoTrace[],
  promises: readonly DemoPromise[],
  id: (at: Date) => string,
  drawn: (fileId: string) => Promise<ChainedPicture>,
): Promise<Chained> {
  const places = new Map<string, Place>()
  const entries: DemoRows['ChainEntry'][] = []
  const events: Event[] = []

  function entry(at: Date, kind: ChainEntryKind, of: Of, digest: string): void {
    const link = (chainIndex: number, previousHash: string) => {
      const row = { id: id(at), ...of, chainIndex, kind, digest }
      const hash = chainHash(previousHash, chainEntryPayload(row), sha256)
      entries.push({ ...row, previousHash, hash })
      return hash
    }
    events.push({ at, chainId: of.chainId, link })
  }

  for (const record of records) {
    const { trace } = record
    const photos = await Promise.all(record.photoIds.map(drawn))
    const signature = await drawn(trace.signatureFileId)
    const link = (chainIndex: number, previousHash: string) => {
      const hash = chainHash(previousHash, payloadOf(record, chainIndex, photos, signature), sha256)
      places.set(trace.id, { chainIndex, previousHash, hash })
      return hash
    }
    events.push({ at: trace.submittedAt, chainId: trace.retailerId, link })
    const of = { retailerId: trace.retailerId, chainId: trace.retailerId, subjectId: trace.id }
    if (trace.answeredAt) entry(trace.answeredAt, 'ANSWER', of, answerDigest(trace, sha256))
  }
  for (const promise of promises) {
    const { retailerId, helpRequestId, createdAt, settledAt } = promise
    const of = { retailerId, chainId: helpRequestId ?? retailerId, subjectId: promise.id }
    entry(createdAt, 'PROMISE', of, promiseDigest({ ...promise, ...asMade }, sha256))
    if (settledAt) entry(settledAt, 'PROMISE', of, promiseDigest(promise, sha256))
  }

  for (const ofChain of Map.groupBy(events, ({ chainId }) => chainId).values()) {
    let hash = firstPreviousHash
    const inOrder = ofChain.toSorted((one, other) => one.at.getTime() - other.at.getTime())
    for (const [index, { link }] of inOrder.entries()) hash = link(index + 1, hash)
  }
  // Records may name earlier ones of other shops, and are written in their order.
  return { traces: records.map(({ trace }) => ({ ...trace, ...places.get(trace.id)! })), entries }
}

type Of = { retailerId: string; chainId: string; subjectId: string }

function payloadOf(
  { trace, visit, suggestions, findings, followUps, brands }: DemoTrace,
  chainIndex: number,
  photos: readonly ChainedPicture[],
  signature: ChainedPicture,
): unknown {
  return tracePayload({
    trace: { ...trace, chainIndex },
    ...{ visit: visitRow(visit), suggestions, findings, followUps, brands, photos, signature },
  })
}

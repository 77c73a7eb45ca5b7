import { answerDigest, chainEntryPayload, erased, promiseDigest } from '@kewo/domain'
import type { ChainEntry, DbTransaction } from '@kewo/db'
import { pagesAhead } from '../hashChain/pagesAhead.ts'
import { sha256 } from '../hashChain/sha256.ts'
import { type DigestOf, storedPayload, type WholeTrace, wholeTrace } from './chainedTrace.ts'

/** A chain: that of a shop, or of one of its requests in which promises were given. */
export type ChainOf = { retailerId: string; chainId: string }

/** What a link is: a record, the answer to one, or how a promise stood. */
export type LinkKind = 'RECORD' | 'ANSWER' | 'PROMISE'

/** A stored link with what its hash must be over, by what the rows behind it say now. */
export type StoredLink = {
  kind: LinkKind
  chainIndex: number
  previousHash: string
  hash: string
  payload: unknown
}

const pageSize = 200

/** All links of a chain in their order, records page by page. `shopErased`: empty rows are taken to be erased on purpose. */
export async function* chainLinks(
  db: DbTransaction,
  of: ChainOf,
  digestOf: DigestOf,
  shopErased: boolean,
): AsyncGenerator<StoredLink[]> {
  let entries = await entryLinks(db, of, shopErased)
  if (of.chainId === of.retailerId)
    for await (const page of pagesAhead<WholeTrace>(pageSize, (last) => readPage(db, of.retailerId, last))) {
      const end = page.at(-1)!.chainIndex
      const records: StoredLink[] = []
      for (const trace of page) records.push(await recordLink(trace, digestOf, shopErased))
      const between = entries.filter(({ chainIndex }) => chainIndex <= end)
      entries = entries.filter(({ chainIndex }) => chainIndex > end)
      yield [...records, ...between].toSorted((one, other) => one.chainIndex - other.chainIndex)
    }
  yield entries
}

function readPage(db: DbTransaction, retailerId: string, after: WholeTrace | null): Promise<WholeTrace[]> {
  return db.trace.findMany({
    where: { retailerId, chainIndex: { gt: after?.chainIndex } },
    include: wholeTrace,
    relationLoadStrategy: 'join',
    orderBy: { chainIndex: 'asc' },
    take: pageSize,
  })
}

async function recordLink(trace: WholeTrace, digestOf: DigestOf, shopErased: boolean): Promise<StoredLink> {
  const payload = shopErased && isEmpty(trace) ? erased : await storedPayload(trace, digestOf)
  const { chainIndex, previousHash, hash } = trace
  return { kind: 'RECORD', chainIndex, previousHash, hash, payload }
}

const isEmpty = (trace: WholeTrace): boolean =>
  trace.erasedAt !== null &&
  [trace.commentary, trace.heard, trace.summary, trace.signatureName].every((words) => words === '') &&
  [trace.suggestions, trace.findings, trace.followUps, trace.photos].every((parts) => parts.length === 0)

/**
 * The entries of a chain. Only the newest one of an answer or a promise can be held against its row, which has moved on since the
 * others; theirs hold by their digests.
 */
async function entryLinks(
  db: DbTransaction,
  { chainId }: ChainOf,
  shopErased: boolean,
): Promise<StoredLink[]> {
  const entries = await db.chainEntry.findMany({ where: { chainId }, orderBy: { chainIndex: 'asc' } })
  const now = await digestsNow(db, entries, shopErased)
  const newest = new Map(entries.map((entry) => [subjectOf(entry), entry]))
  return entries.map((entry) => {
    const digest = newest.get(subjectOf(entry)) === entry ? now.get(subjectOf(entry)) : entry.digest
    const holds = digest === erased || digest === entry.digest
    const { kind, chainIndex, previousHash, hash } = entry
    // What says something else now has no payload that could give this hash.
    return { kind, chainIndex, previousHash, hash, payload: holds ? chainEntryPayload(entry) : null }
  })
}

type Subject = Pick<ChainEntry, 'kind' | 'subjectId'>

const subjectOf = ({ kind, subjectId }: Subject) => `${kind} ${subjectId}`

/** What the rows of answers and promises say now. */
async function digestsNow(db: DbTransaction, entries: readonly Subject[], shopErased: boolean) {
  const ids = (kind: Subject['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ subjectId }) => subjectId)
  const [answers, promises] = await Promise.all([
    db.trace.findMany({ where: { id: { in: ids('ANSWER') } }, select: answerColumns }),
    db.promise.findMany({ where: { id: { in: ids('PROMISE') } } }),
  ])
  const digests = new Map<string, string | typeof erased>()
  for (const { id: subjectId, erasedAt, ...answer } of answers) {
    const { disputeReason, countersignName, answerSignature } = answer
    const gone = shopErased && erasedAt && !disputeReason && !countersignName && !answerSignature
    digests.set(subjectOf({ kind: 'ANSWER', subjectId }), gone ? erased : answerDigest(answer, sha256))
  }
  for (const promise of promises) {
    const gone = shopErased && promise.text === '' && promise.withdrawReason === null
    digests.set(
      subjectOf({ kind: 'PROMISE', subjectId: promise.id }),
      gone ? erased : promiseDigest(promise, sha256),
    )
  }
  return digests
}

const answerColumns = {
  ...{ id: true, erasedAt: true },
  ...{ answer: true, answeredAt: true, countersignName: true, disputeReason: true },
  ...{ answerSignature: true, onBehalfById: true },
} as const

/** What of a shop ought to be in this chain and is not: somebody has put it there past Kewo. */
export async function firstUnchained(
  db: DbTransaction,
  { retailerId, chainId }: ChainOf,
): Promise<LinkKind | null> {
  const [row] = await db.$queryRaw<{ kind: LinkKind }[]>`
    WITH chained AS (SELECT kind, "subjectId" FROM "ChainEntry" WHERE "chainId" = ${chainId}::uuid)
    SELECT 'ANSWER' AS kind FROM "Trace"
    WHERE "retailerId" = ${retailerId}::uuid AND "retailerId" = ${chainId}::uuid
      AND num_nonnulls(answer, "answeredAt", "countersignName", "answerSignature", "disputeReason") > 0
      AND id NOT IN (SELECT "subjectId" FROM chained WHERE kind = 'ANSWER')
    UNION ALL
    SELECT 'PROMISE' FROM "Promise"
    WHERE "retailerId" = ${retailerId}::uuid AND coalesce("helpRequestId", "retailerId") = ${chainId}::uuid
      AND id NOT IN (SELECT "subjectId" FROM chained WHERE kind = 'PROMISE')
    LIMIT 1`
  return row?.kind ?? null
}

/** Of every request in which something was promised there is a chain beside its shop's. */
export async function requestChains(
  db: DbTransaction,
  where: { retailerId?: string } = {},
): Promise<ChainOf[]> {
  const [entries, promises] = await Promise.all([
    db.chainEntry.findMany({
      where: { ...where, chainId: { not: { equals: db.chainEntry.fields.retailerId } } },
      distinct: ['chainId'],
      select: { retailerId: true, chainId: true },
    }),
    db.promise.findMany({
      where: { ...where, helpRequestId: { not: null } },
      distinct: ['helpRequestId'],
      select: { retailerId: true, helpRequestId: true },
    }),
  ])
  const chains = new Map(entries.map((of) => [of.chainId, of]))
  for (const { retailerId, helpRequestId: chainId } of promises)
    if (chainId && !chains.has(chainId)) chains.set(chainId, { retailerId, chainId })
  return [...chains.values()].toSorted((one, other) => (one.chainId < other.chainId ? -1 : 1))
}

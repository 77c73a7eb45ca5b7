import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerDigest,
  chainEntryPayload,
  chainHash,
  firstPreviousHash,
  promiseDigest,
  tracePayload,
  verifyChain,
} from '@kewo/domain'
import { expect, test } from 'vitest'
import type { Db } from '../client/createDb.ts'
import { withMigratedDatabase } from './migratedDatabase.testbed.ts'

const folder = join(import.meta.dirname, '../../prisma/migrations')
const name = readdirSync(folder).find((one) => one.endsWith('_chain_entries'))!
const migration = readFileSync(join(folder, name, 'migration.sql'), 'utf8')

/** The tables as they were before. */
const before = `
  DROP TABLE "ChainEntry"; DROP TYPE "ChainEntryKind"; ALTER TABLE "Trace" DROP COLUMN form;`

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 4, 0, 0, 120))

/** What is spelled in JSON in a way of its own, and what is not. */
const words = '没“来”过 "quote" \\ / \t tab\n\u0001\u007f\u2028 é 😀'

async function makeShop(db: Db, number: string) {
  const region = await db.region.findFirstOrThrow()
  const shop = { licenceNumber: number, name: number, regionId: region.id }
  const { id: retailerId } = await db.retailer.create({ data: shop })
  const staff = { name: '李敏', roles: ['MANAGER' as const], regionId: region.id }
  const { id: staffId } = await db.staff.create({ data: staff })
  const visit = { retailerId, staffId, status: 'COMPLETED', startedAt: at(1), completedAt: at(2) } as const
  const { id: visitId } = await db.visit.create({ data: visit })
  return { retailerId, staffId, visitId }
}

type Shop = Awaited<ReturnType<typeof makeShop>>

/** Records in the chain as they were chained in the first form, with answers to the last two. */
async function chainRecords(db: Db, { retailerId, visitId }: Shop) {
  const answers = [
    {},
    { answer: 'COUNTERSIGNED', answeredAt: at(12), countersignName: words },
    { answer: 'DISPUTED', answeredAt: at(11), disputeReason: words },
  ] as const
  let previousHash = firstPreviousHash
  for (const [index, answer] of answers.entries()) {
    const row = {
      ...{ form: 1, visitId, retailerId, version: index + 1, chainIndex: index + 1, previousHash },
      ...{ commentary: words, heard: '', summary: '补了两条', signatureName: '李敏', signatureFileId: null },
      ...{ qualityScore: 70, qualityReasons: [], submittedAt: at(3 + index) },
    }
    const nothing = { suggestions: [], findings: [], followUps: [], brands: [], photos: [], signature: null }
    const hash = chainHash(previousHash, tracePayload({ trace: row, visit: null, ...nothing }), sha256)
    await db.trace.create({ data: { ...row, ...answer, hash } })
    previousHash = hash
  }
}

/** Open, withdrawn, broken by the shop's word, and one in a request; some of them older than the records. */
async function makePromises(db: Db, { retailerId, staffId, visitId }: Shop) {
  const asked = {
    retailerId,
    category: 'OTHER',
    urgency: 'NORMAL',
    words: '问一下',
    desk: 'MANAGER',
  } as const
  const request = () => db.helpRequest.create({ data: { ...asked, openedAt: at(2), lastEventAt: at(2) } })
  const promise = { retailerId, staffId, visitId, text: words, dueOn: new Date('2026-11-20') }
  const settledAt = at(15)
  const broken = { brokenRequestId: (await request()).id, notKeptAt: settledAt, settledAt }
  const given = { helpRequestId: (await request()).id, visitId: null }
  await db.promise.createMany({
    data: [
      { ...promise, createdAt: at(1) },
      { ...promise, createdAt: at(13), status: 'WITHDRAWN', settledAt, withdrawReason: words },
      { ...promise, createdAt: at(14), status: 'BROKEN', ...broken },
      { ...promise, createdAt: at(14), status: 'KEPT', settledAt, ...given },
      { ...promise, createdAt: at(16), ...given },
    ],
  })
}

test('answers and promises that are there are chained behind the records, which hold by the form that they had', () =>
  withMigratedDatabase(async ({ db, run }) => {
    const shops = [
      await makeShop(db, 'one'),
      await makeShop(db, 'other'),
      await makeShop(db, 'promised only'),
    ]
    for (const shop of shops.slice(0, 2)) await chainRecords(db, shop)
    for (const shop of shops) await makePromises(db, shop)
    await run(before)
    await run(migration)

    const [traces, promises, entries] = await Promise.all([
      db.trace.findMany(),
      db.promise.findMany(),
      db.chainEntry.findMany({ orderBy: { chainIndex: 'asc' } }),
    ])
    const digests = new Map([
      ...traces
        .filter(({ answer }) => answer)
        .map((trace) => [trace.id, answerDigest(trace, sha256)] as const),
      ...promises.map((promise) => [promise.id, promiseDigest(promise, sha256)] as const),
    ])
    expect(new Map(entries.map(({ subjectId, digest }) => [subjectId, digest]))).toEqual(digests)
    expect(entries).toHaveLength(2 * 2 + 3 * 5)

    const nothing = { suggestions: [], findings: [], followUps: [], brands: [], photos: [], signature: null }
    const links = [
      ...traces.map((trace) => ({
        ...{ ...trace, chainId: trace.retailerId },
        payload: tracePayload({ trace, visit: null, ...nothing }),
      })),
      ...entries.map((entry) => ({ ...entry, payload: chainEntryPayload(entry) })),
    ]
    const lengths = new Map<string, number>()
    for (const [chainId, chain] of Map.groupBy(links, (link) => link.chainId)) {
      const inOrder = chain.toSorted((one, other) => one.chainIndex - other.chainIndex)
      expect(inOrder.map(({ chainIndex }) => chainIndex)).toEqual(inOrder.map((_, index) => index + 1))
      expect(verifyChain(inOrder, sha256)).toMatchObject({ intact: true })
      lengths.set(chainId, chain.length)
    }
    expect(shops.map(({ retailerId }) => lengths.get(retailerId))).toEqual([3 + 2 + 3, 3 + 2 + 3, 3])
    expect([...lengths.values()].reduce((sum, length) => sum + length, 0)).toBe(links.length)
    await expect(db.chainEntry.deleteMany()).rejects.toThrow('append-only')
  }))

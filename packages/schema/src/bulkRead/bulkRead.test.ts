import { bulkRead } from '@kewo/domain'
import { makeOrganisation, makeRetailerOf, now } from '@kewo/testkit'
import { beforeEach, expect, test } from 'vitest'
import { type Asker, useSchema } from '../../test/useSchema.ts'
import { noteReads } from './noteReads.ts'

const { db, contextFor, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
/** Of one territory. */
const shops = 250

beforeEach(async () => {
  organisation = await makeOrganisation(db)
  const { territory, retailer } = organisation.here
  for (let made = 1; made < shops; made += 1) await makeRetailerOf(db, territory, known)
  await db.retailer.update({ where: { id: retailer.id }, data: known })
})
const place = { longitude: 111.6, latitude: 31.9, placeStatus: 'KNOWN' } as const
const known = { phone: '13900000000', ...place }

const notedFor = ({ userId }: { userId: string }) =>
  db.auditEntry.findMany({ where: { action: 'readInBulk', userId }, orderBy: { sequence: 'asc' } })

const page = `query ($first: Int, $after: String) { retailers(first: $first, after: $after) {
  edges { node { id phone } } pageInfo { endCursor hasNextPage } } }`

/** Reads on until the list is over, or `pages` are read. */
async function readOn(asker: Asker, first: number, pages = Infinity, fields = page): Promise<void> {
  let after: string | null = null
  for (let read = 0; read < pages; read += 1) {
    const { retailers } = await runOk(fields, { first, after }, asker)
    if (!retailers.pageInfo.hasNextPage) return
    after = retailers.pageInfo.endCursor
  }
}

test('one answer with many places leaves one entry: who, what, how many, from where', async () => {
  const { manager } = organisation.here
  await runOk('{ retailerPoints { id longitude } }', {}, manager)
  expect(await notedFor(manager)).toMatchObject([
    {
      ...{ actor: manager.name, subjectType: 'Retailer', subjectId: null, address: '127.0.0.1' },
      changes: { personal: { from: null, to: ['longitude'] }, rows: { from: null, to: shops } },
    },
  ])
})

test('page by page adds up to one entry, for each person alone', async () => {
  const { manager, courier } = organisation.here
  await readOn(courier, 20, 3)
  await readOn(manager, 20)
  expect(await notedFor(manager)).toMatchObject([{ changes: { rows: { to: 220 } } }])
  expect(await notedFor(courier)).toEqual([])
})

test('pages that are read at the same time leave one entry', async () => {
  const { manager } = organisation.here
  await Promise.all(Array.from({ length: 4 }, () => readOn(manager, 100)))
  expect(await notedFor(manager)).toHaveLength(1)
})

test('the same page over and over, and lists without what is personal, are no read in bulk', async () => {
  const { manager } = organisation.here
  for (let again = 0; again < 5; again += 1) await readOn(manager, 100, 1)
  await readOn(manager, 100, Infinity, page.replace(' phone', ' name licenceNumber'))
  expect(await notedFor(manager)).toEqual([])
})

test('minutes later the count begins anew', async () => {
  const { manager } = organisation.here
  const later = new Date(now.getTime() + bulkRead.minutes * 60_000)
  await readOn(manager, 100, 2)
  const { retailers } = await runOk(page, { first: 100 }, manager, { now: later })
  expect(retailers.edges).toHaveLength(100)
  expect(await notedFor(manager)).toEqual([])
  await runOk('{ retailerPoints { id longitude } }', {}, manager, { now: later })
  expect(await notedFor(manager)).toHaveLength(1)
})

test('a page that is asked for again is not written down again, until the count begins anew', async () => {
  const { manager } = organisation.here
  const written = async () => {
    const [row] = await db.$queryRaw<{ version: string; rows: number }[]>`
      SELECT xmin::text AS version, cardinality("rowIds") AS rows FROM "RecentRead" WHERE "userId" = ${manager.userId}::uuid`
    return row
  }
  await readOn(manager, 30, 1)
  const first = await written()
  expect(first).toMatchObject({ rows: 30 })
  await readOn(manager, 30, 1)
  await readOn(manager, 20, 1)
  expect(await written()).toEqual(first)
  await readOn(manager, 40, 1)
  expect(await written()).toMatchObject({ rows: 40 })
  const later = new Date(now.getTime() + bulkRead.minutes * 60_000)
  await runOk(page, { first: 30 }, manager, { now: later })
  expect(await written()).toMatchObject({ rows: 30 })
})

test('what answers nothing of people writes nothing', async () => {
  await noteReads(await contextFor(organisation.admin, {}))
  expect(await db.recentRead.count({ where: { userId: organisation.admin.userId } })).toBe(0)
})

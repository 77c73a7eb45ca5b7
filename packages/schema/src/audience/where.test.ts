import { randomUUID } from 'node:crypto'
import { type Audience, businessDistricts, everyShop, formats, inAudience, marketTypes } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { makeOrganisation } from '@kewo/testkit'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { RetailerViewer, Viewer } from '../viewer/viewer.ts'
import { useSchema } from '../../test/useSchema.ts'
import { openByMarket, reachedByMarket } from './reach.ts'
import { audienceMeans, audienceSql, audiencesMeaning, audienceWhere } from './where.ts'
import { writable } from './writable.ts'

/** Random shops and as many random audiences; each question about one of either goes over all of the other. */
const population = 10_000

const { db } = useSchema()
const admin = { kind: 'staff', seesAll: true } as Viewer

type Shop = Parameters<typeof inAudience>[1]
let shops: Shop[] = []
let audiences: (Audience & { id: string })[] = []

const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const grade = fc.option(fc.integer({ min: 1, max: 30 }))

const audienceOf = (regionIds: readonly string[], retailerIds: readonly string[]): fc.Arbitrary<Audience> => {
  const anything = fc.record({
    regionIds: some(regionIds, 2),
    marketTypes: some(marketTypes, 1),
    formats: some(formats, 4),
    businessDistricts: some(businessDistricts, 5),
    gradeFrom: grade,
    gradeTo: grade,
    includeRetailerIds: some(retailerIds, 3),
    excludeRetailerIds: some(retailerIds, 3),
  })
  const onlyNames = anything.map(({ includeRetailerIds, excludeRetailerIds }) => ({
    ...{ ...everyShop, includeRetailerIds, excludeRetailerIds },
  }))
  return fc.oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: onlyNames })
}

beforeAll(async () => {
  const { company, east, west, department, otherDepartment } = await makeOrganisation(db)
  const regions = [company, east, west, department, otherDepartment]
  const row = fc.record({
    regionId: fc.constantFrom(...regions.map(({ id }) => id)),
    marketType: fc.constantFrom(...marketTypes),
    format: fc.constantFrom(...formats),
    businessDistrict: fc.constantFrom(...businessDistricts),
    grade,
  })
  const made = fc.sample(row, { numRuns: population, seed: 1 })
  await db.retailer.createMany({
    data: made.map((shop, index) => ({
      ...shop,
      licenceNumber: `9${String(index).padStart(11, '0')}`,
      name: `${index} 店`,
    })),
  })
  shops = await db.retailer.findMany({ include: { region: true } })
  // Few shops are named, and often: so audiences name shops in and out that are asked about.
  const named = shops.filter((_shop, index) => index % 100 === 0).map(({ id }) => id)
  const arbitrary = audienceOf(
    regions.map(({ id }) => id),
    named,
  )
  audiences = fc
    .sample(arbitrary, { numRuns: population, seed: 2 })
    .map((audience) => ({ id: randomUUID(), ...audience }))
  await db.audience.createMany({ data: audiences.map((audience) => writable(audience)) })
})

const anAudience = fc.nat(population - 1).map((index) => () => audiences[index]!)
const aShop = fc.nat(population - 1).map((index) => () => shops[index]!)
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()

const viewerOf = (shop: Shop) =>
  ({ ...shop, retailerId: shop.id, regionPath: shop.region.path }) as unknown as RetailerViewer

it('an audience with nothing set is every shop', async () =>
  expect(await db.retailer.count({ where: audienceWhere(everyShop) })).toBe(shops.length))

it('SQL and the pure predicate mean the same of 10,000 shops', () =>
  fc.assert(
    fc.asyncProperty(anAudience, async (audience) => {
      const rows = await db.retailer.findMany({ where: audienceWhere(audience()), select: { id: true } })
      expect(idsOf(rows)).toEqual(idsOf(shops.filter((shop) => inAudience(audience(), shop))))
    }),
    { numRuns: 40 },
  ))

it('so do both forms of raw SQL, for one audience and for a whole table, and what they negate', () =>
  fc.assert(
    fc.asyncProperty(anAudience, async (audience) => {
      const { id, ...one } = audience()
      const ofIt = Prisma.sql`audience.id = ${id}::uuid AND ${audienceMeans('audience', 'Retailer', 'region')}`
      const rows = (condition: Prisma.Sql) => db.$queryRaw<{ id: string }[]>`
        SELECT "Retailer".id FROM "Retailer" JOIN "Region" region ON region.id = "Retailer"."regionId" WHERE ${condition}`
      const meant = shops.filter((shop) => inAudience(one, shop))
      const others = shops.filter((shop) => !inAudience(one, shop))
      expect(idsOf(await rows(audienceSql(one)))).toEqual(idsOf(meant))
      expect(idsOf(await rows(Prisma.sql`NOT (${audienceSql(one)})`))).toEqual(idsOf(others))
      const inTable = Prisma.sql`EXISTS (SELECT FROM "Audience" audience WHERE ${ofIt})`
      expect(idsOf(await rows(inTable))).toEqual(idsOf(meant))
    }),
    { numRuns: 20 },
  ))

it('asked from the side of a shop, SQL finds the same of 10,000 audiences', () =>
  fc.assert(
    fc.asyncProperty(aShop, async (shop) => {
      const found = await db.audience.findMany({
        where: audiencesMeaning(viewerOf(shop())),
        select: { id: true },
      })
      expect(idsOf(found)).toEqual(idsOf(audiences.filter((audience) => inAudience(audience, shop()))))
    }),
    { numRuns: 40 },
  ))

it('what one audience means and another does not is the same in both, shops without a grade too', () =>
  fc.assert(
    fc.asyncProperty(anAudience, anAudience, async (one, other) => {
      const where = { AND: [audienceWhere(one()), { NOT: audienceWhere(other()) }] }
      const rows = await db.retailer.findMany({ where, select: { id: true } })
      const meant = shops.filter((shop) => inAudience(one(), shop) && !inAudience(other(), shop))
      expect(idsOf(rows)).toEqual(idsOf(meant))
    }),
    { numRuns: 40 },
  ))

it('the count by market, which looks at named shops apart, is the count of the predicate', () =>
  fc.assert(
    fc.asyncProperty(anAudience, async (audience) => {
      const meant = shops.filter((shop) => inAudience(audience(), shop))
      const urban = meant.filter(({ marketType }) => marketType === 'URBAN').length
      const counted = await reachedByMarket(db, audience(), admin)
      expect(counted).toEqual({ URBAN: urban, RURAL: meant.length - urban })
      expect(await openByMarket(db, admin, audienceWhere(audience()))).toEqual(counted)
    }),
    { numRuns: 40 },
  ))

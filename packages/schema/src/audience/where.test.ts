import { type Audience, businessDistricts, formats, inAudience, marketTypes } from '@kewo/domain'
import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { useSchema } from '../../test/useSchema.ts'
import { audiencesMeaning, audienceWhere } from './where.ts'

const { db } = useSchema()

type Shop = Parameters<typeof inAudience>[1]
let shops: Shop[] = []
let regionIds: string[] = []

beforeAll(async () => {
  const { company, east, west, department, otherDepartment } = await makeOrganisation(db)
  regionIds = [company, east, west, department, otherDepartment].map(({ id }) => id)
  for (let index = 0; index < 40; index++)
    await makeRetailer(db, {
      regionId: index % 2 ? department.id : otherDepartment.id,
      marketType: marketTypes[index % marketTypes.length]!,
      format: formats[index % formats.length]!,
      businessDistrict: businessDistricts[index % businessDistricts.length]!,
      grade: index % 5 === 0 ? null : (index % 30) + 1,
    })
  shops = await db.retailer.findMany({ include: { region: true } })
})

const some = <Value>(values: () => readonly Value[]) =>
  fc
    .array(fc.nat(), { maxLength: 3 })
    .map((picks) => [...new Set(picks.map((pick) => values()[pick % values().length]!))])

const audience = (): fc.Arbitrary<Audience> =>
  fc.record({
    regionIds: some(() => regionIds),
    marketTypes: some(() => marketTypes),
    formats: some(() => formats),
    businessDistricts: some(() => businessDistricts),
    gradeFrom: fc.option(fc.integer({ min: 1, max: 30 })),
    gradeTo: fc.option(fc.integer({ min: 1, max: 30 })),
    includeRetailerIds: some(() => shops.map(({ id }) => id)),
    excludeRetailerIds: some(() => shops.map(({ id }) => id)),
  })

const viewerOf = (shop: Shop) =>
  ({ ...shop, retailerId: shop.id, regionPath: shop.region.path }) as unknown as RetailerViewer
const sorted = (ids: string[]) => ids.toSorted()

const everyShop: Audience = {
  regionIds: [],
  marketTypes: [],
  formats: [],
  businessDistricts: [],
  gradeFrom: null,
  gradeTo: null,
  includeRetailerIds: [],
  excludeRetailerIds: [],
}

it('an audience with nothing set is every shop', async () =>
  expect(await db.retailer.count({ where: audienceWhere(everyShop) })).toBe(shops.length))

it('SQL and the pure predicate mean the same shops', () =>
  fc.assert(
    fc.asyncProperty(audience(), async (asked) => {
      const rows = await db.retailer.findMany({ where: audienceWhere(asked), select: { id: true } })
      const meant = shops.filter((shop) => inAudience(asked, shop))
      expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(meant.map(({ id }) => id)))
    }),
    { numRuns: 100 },
  ))

it('asked from the side of a shop, SQL finds the same audiences', () =>
  fc.assert(
    fc.asyncProperty(audience(), fc.nat(), async (asked, pick) => {
      const shop = shops[pick % shops.length]!
      const { id } = await db.audience.create({ data: { ...asked } as never })
      const found = await db.audience.count({ where: { id, AND: audiencesMeaning(viewerOf(shop)) } })
      expect(found === 1).toBe(inAudience(asked, shop))
    }),
    { numRuns: 150 },
  ))

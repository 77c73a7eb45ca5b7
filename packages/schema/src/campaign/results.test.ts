import { addDays, dateColumnOf, effectOf, localDayOf, type ShopFigures, sumsOf, weekOf } from '@kewo/domain'
import {
  daysFromNow,
  makeCampaign,
  makeOrganisation,
  makeProduct,
  makeRetailer,
  makeRetailerOf,
  now,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let shops: Awaited<ReturnType<typeof makeRetailer>>[]

const toldCount = 24
const controlCount = 20
const grade = 29
const monday = weekOf(localDayOf(now, 'Asia/Shanghai'))

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  shops = await Promise.all(
    Array.from({ length: toldCount + controlCount }, (_, index) =>
      makeRetailer(db, { grade, marketType: index % 3 === 0 ? 'RURAL' : 'URBAN' }),
    ),
  )
})

const side = `told { count mean meanBefore } control { count mean } effect { told control difference low high }`
const results = `query ($id: ID!) { node(id: $id) { ... on Campaign { results {
  weeksBefore weeksSince weeksInAll knownUntil joined displayed
  units { ${side} } unitsByMarket { marketType ${side} } ordering { ${side} } marginCents { ${side} } } } } }`

/** Runs since the Monday four weeks ago; what was wanted before and since, by the place of the shop in the list. */
async function ran(figures: (index: number) => ShopFigures, over: object = {}) {
  const campaign = await makeCampaign(
    db,
    {
      ...{ startsAt: dateColumnOf(addDays(monday, -28)), publishedAt: dateColumnOf(addDays(monday, -30)) },
      ...{ endsAt: daysFromNow(60), controlPercent: 45, controlSeed: 'seed', ...over },
    },
    { gradeFrom: grade },
  )
  const { productId } = await db.campaignProduct.findFirstOrThrow({ where: { campaignId: campaign.id } })
  const other = await makeProduct(db)
  await db.drawnShop.createMany({
    data: shops.map(({ id }, index) => ({
      ...{ campaignId: campaign.id, retailerId: id, inControl: index >= toldCount },
    })),
  })
  const line = (index: number, weeksAgo: number, wanted: number, product = productId) => ({
    ...{
      retailerId: shops[index]!.id,
      productId: product,
      week: dateColumnOf(addDays(monday, -7 * weeksAgo)),
    },
    ...{ wanted, given: Math.max(0, wanted - 1) },
  })
  await db.orderLine.createMany({
    data: shops.flatMap((_shop, index) => {
      const { before, after } = figures(index)
      // What is wanted of another product is no effect of this campaign, but says that the week is known.
      return [line(index, 6, before), line(index, 3, after), line(index, 2, 50, other.id)]
    }),
  })
  return globalId('Campaign', campaign)
}

const figuresOf = (index: number): ShopFigures => ({
  before: (index * 7) % 10,
  after: ((index * 7) % 10) + (index % 2) + (index < toldCount ? 3 : 0),
})

describe('the results of a campaign', () => {
  it('are what the domain makes of the orders of each shop, per four weeks', async () => {
    const id = await ran(figuresOf)
    const { node } = await runOk(results, { id }, organisation.admin)
    const { units, unitsByMarket, ordering, marginCents } = node.results
    // One week before is known and two since, so four weeks are four times the one and twice the other.
    const scaled = shops.map((_shop, index) => {
      const { before, after } = figuresOf(index)
      return { before: before * 4, after: after * 2 }
    })
    const expected = effectOf(sumsOf(scaled.slice(0, toldCount)), sumsOf(scaled.slice(toldCount)))!
    for (const [name, value] of Object.entries(expected)) expect(units.effect[name]).toBeCloseTo(value, 8)
    expect(units.effect.low).toBeGreaterThan(0)
    expect(node.results).toMatchObject({ weeksBefore: 1, weeksSince: 2, joined: 0, displayed: null })
    expect(node.results.knownUntil).toBe(addDays(monday, -8))
    expect([units.told.count, units.control.count]).toEqual([toldCount, controlCount])
    expect(units.told.mean).toBeCloseTo(
      scaled.slice(0, toldCount).reduce((sum, { after }) => sum + after, 0) / toldCount,
      8,
    )
    // Of each market alone there are too few.
    expect(unitsByMarket.map(({ effect }: { effect: unknown }) => effect)).toEqual([null, null])
    const counts = unitsByMarket.map(({ told }: { told: { count: number } }) => told.count)
    expect(counts.reduce((one: number, two: number) => one + two, 0)).toBe(toldCount)
    expect(ordering.told.mean).toBe(1)
    expect(ordering.told.mean).toBeGreaterThan(ordering.control.mean)
    // One less is given than is wanted, at a margin of 2,000 cents.
    const given = shops
      .slice(0, toldCount)
      .map((_shop, index) => Math.max(0, figuresOf(index).after - 1) * 2 * 2_000)
    expect(marginCents.told.mean).toBeCloseTo(given.reduce((one, two) => one + two, 0) / toldCount, 6)
  })

  it('count a shop where it was drawn, whatever became of it since', async () => {
    const id = await ran(figuresOf)
    const before = await runOk(results, { id }, organisation.admin)
    await db.retailer.update({ where: { id: shops[0]!.id }, data: { grade: 3, closedAt: now } })
    expect(await runOk(results, { id }, organisation.admin)).toEqual(before)
    await db.retailer.update({ where: { id: shops[0]!.id }, data: { grade, closedAt: null } })
  })

  it('of a campaign without a control group compare nothing', async () => {
    const id = await ran(figuresOf, { controlPercent: 0, controlSeed: null })
    const { node } = await runOk(results, { id }, organisation.admin)
    expect(node.results.units).toMatchObject({ control: { count: 0, mean: null }, effect: null })
    expect(node.results.units.told.count).toBe(shops.length)
  })

  it('are none of a draft, and for those who oversee campaigns only', async () => {
    const { admin, supervisor, here } = organisation
    const draft = globalId('Campaign', await makeCampaign(db, { publishedAt: null }))
    expect((await runOk(results, { id: draft }, admin)).node.results).toBeNull()
    const id = globalId('Campaign', await makeCampaign(db))
    expect((await runOk(results, { id }, supervisor)).node.results).toMatchObject({ joined: 0 })
    const shop = await makeRetailerOf(db, here.territory)
    for (const asker of [here.manager, here.courier, shop])
      expect(await runRefused(results, { id }, asker)).toBe('FORBIDDEN')
  })
})

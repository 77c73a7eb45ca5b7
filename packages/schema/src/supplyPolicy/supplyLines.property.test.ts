import {
  businessDistricts,
  everySecondWeekOwed,
  formats,
  marketTypes,
  mostUnits,
  noQuantities,
  owedPerFourWeeks,
  policyLineOf,
  type SupplyRule,
  supplyMethods,
  type SupplyStanding,
  unlimited,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import {
  makeCadence,
  makeOrganisation,
  makeProduct,
  makeSupplyPolicy,
  mondayFromNow,
  now,
} from '@kewo/testkit'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { checkedOf, checkedShops } from './checkSql.ts'
import { reachedBy } from './saveSupplyRules.ts'
import { shopWeeks } from './shopLines.ts'
import { freezeStanding, quantityOf, standingIn, standingNow } from './standing.ts'
import { checkFor } from './supplyCheck.ts'

const population = 400
const seed = Date.now() % 1_000_000
const { db, runOk } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
let productIds: string[] = []
let regionIds: string[] = []

const gradeOf = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 12 })
const cellOf = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(unlimited, mostUnits) },
)

const ruleOf = (productId: string): fc.Arbitrary<SupplyRule> =>
  fc.constantFrom(...supplyMethods).chain((method) => {
    const cells = noQuantities(method).length
    return fc.record({
      ...{ productId: fc.constant(productId), method: fc.constant(method) },
      regionIds: fc.uniqueArray(fc.constantFrom(...regionIds), { maxLength: 2 }),
      gradeFrom: fc.option(fc.integer({ min: 1, max: 20 })),
      gradeTo: fc.option(fc.integer({ min: 10, max: 30 })),
      doubles: fc.boolean(),
      quantities: fc.array(cellOf, { minLength: cells, maxLength: cells }),
    })
  })

const rulesOf = () =>
  fc
    .tuple(...productIds.map((id) => fc.option(ruleOf(id), { freq: 6 })))
    .map((all) => all.filter((rule) => rule !== null))

beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
  const { company, east, west, department, otherDepartment } = organisation
  regionIds = [company, east, west, department, otherDepartment].map(({ id }) => id)
  const row = fc.record({
    regionId: fc.constantFrom(...regionIds),
    marketType: fc.constantFrom(...marketTypes),
    format: fc.constantFrom(...formats),
    businessDistrict: fc.constantFrom(...businessDistricts),
    grade: gradeOf,
  })
  await db.retailer.createMany({
    data: fc.sample(row, { numRuns: population, seed }).map((shop, index) => ({
      ...{ ...shop, closedAt: index % 20 === 0 ? now : null },
      ...{ licenceNumber: `8${String(index).padStart(11, '0')}`, name: `${index} 店` },
    })),
  })
  await makeCadence(db, { owedPerFourWeeks: 2 }, { marketTypes: ['RURAL'] })
  await makeCadence(db, { owedPerFourWeeks: 4 }, { gradeFrom: 24 })
  await makeCadence(db, { owedPerFourWeeks: 0 }, { formats: ['ENTERTAINMENT'], regionIds: [east.id] })
  productIds = (await Promise.all(Array.from({ length: 5 }, () => makeProduct(db)))).map(({ id }) => id)
})

type Shop = SupplyStanding & { id: string }

/** Every shop as the domain sees it. */
async function shopsNow(): Promise<Shop[]> {
  const cadences = await db.cadence.findMany({ include: { audience: true } })
  const rows = await db.retailer.findMany({ include: { region: true }, orderBy: { id: 'asc' } })
  return rows.map((shop) => ({
    ...{ id: shop.id, marketType: shop.marketType, format: shop.format, regionPath: shop.region.path },
    grade: shop.closedAt ? null : shop.grade,
    everySecondWeek: owedPerFourWeeks(cadences, shop) === everySecondWeekOwed,
  }))
}

async function written(week: Date, rules: readonly SupplyRule[], publishedAt: Date | null) {
  const rows = await Promise.all(
    rules.map(async (rule) => ({
      ...{ ...rule, regionIds: [...rule.regionIds], quantities: [...rule.quantities] },
      reachedRegionIds: await reachedBy(db, rule.regionIds),
    })),
  )
  return makeSupplyPolicy(db, { week, publishedAt }, rows)
}

const quantitiesIn = (versionId: string, stood: Prisma.Sql) =>
  db.$queryRaw<{ retailerId: string; productId: string; quantity: number }[]>`
    SELECT s."retailerId", r."productId", ${quantityOf} AS quantity FROM (${stood}) s CROSS JOIN "SupplyRule" r
    WHERE r."versionId" = ${versionId}::uuid`

const byShopAndProduct = (rows: readonly { retailerId: string; productId: string; quantity: number }[]) =>
  new Map(rows.map(({ retailerId, productId, quantity }) => [`${retailerId} ${productId}`, quantity]))

const expectedOf = (shops: readonly Shop[], rules: readonly SupplyRule[]) =>
  new Map(
    shops.flatMap((shop) =>
      rules.map((rule) => [`${shop.id} ${rule.productId}`, policyLineOf(rule, shop).quantity] as const),
    ),
  )

const sorted = (map: ReadonlyMap<string, number>) =>
  [...map].filter(([, quantity]) => quantity !== 0).toSorted(([one], [other]) => one.localeCompare(other))

async function clean() {
  await db.supplyReceipt.deleteMany()
  await db.supplyPolicyVersion.deleteMany()
  await db.supplyPolicy.deleteMany()
  await db.supplyStanding.deleteMany()
}

it(`the domain, SQL over all shops and what a shop reads give the same lines (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      rulesOf(),
      rulesOf(),
      fc.array(fc.tuple(fc.nat(population - 1), gradeOf), { maxLength: 60 }),
      async (before, rules, regraded) => {
        await clean()
        const lastWeek = mondayFromNow(-1)
        const last = await written(lastWeek, before, now)
        await freezeStanding(db, lastWeek)
        const stoodLast = await shopsNow()
        for (const [index, grade] of regraded)
          await db.retailer.update({ where: { id: stoodLast[index]!.id }, data: { grade } })
        const stood = await shopsNow()

        // The draft is worked out by how shops stand now.
        const draft = await written(mondayFromNow(), rules, null)
        const worked = byShopAndProduct(await quantitiesIn(draft.version.id, standingNow()))
        expect(sorted(worked)).toEqual(sorted(expectedOf(stood, rules)))
        await expectChecked(draft, { stood, rules, stoodLast, before })

        await db.supplyPolicyVersion.update({ where: { id: draft.version.id }, data: { publishedAt: now } })
        await freezeStanding(db, draft.week)
        // Whatever becomes of the shops afterwards, both weeks stay what they were.
        await db.retailer.updateMany({
          where: { id: { in: stood.slice(0, 50).map(({ id }) => id) } },
          data: { grade: 15 },
        })
        const frozen = byShopAndProduct(await quantitiesIn(draft.version.id, standingIn(draft.week)))
        expect(sorted(frozen)).toEqual(sorted(expectedOf(stood, rules)))
        const frozenLast = byShopAndProduct(await quantitiesIn(last.version.id, standingIn(lastWeek)))
        expect(sorted(frozenLast)).toEqual(sorted(expectedOf(stoodLast, before)))

        for (const shop of stood.filter((_shop, index) => index % 40 === 1)) {
          const [week] = await shopWeeks(db, shop.id, '2026-11-23')
          const lines = new Map(
            (week?.lines ?? []).map((line) => [`${shop.id} ${line.productId}`, line.quantity]),
          )
          expect(sorted(lines)).toEqual(sorted(expectedOf([shop], rules)))
          for (const line of week?.lines ?? []) {
            const rule = rules.find(({ productId }) => productId === line.productId)!
            const { band, doubled, none } = policyLineOf(rule, shop)
            expect(line).toMatchObject({ band, doubled, none })
          }
        }
      },
    ),
    { numRuns: 12, seed },
  )
}, 120_000)

type World = {
  stood: readonly Shop[]
  rules: readonly SupplyRule[]
  stoodLast: readonly Shop[]
  before: readonly SupplyRule[]
}

async function expectChecked(draft: { id: string; week: Date }, { stood, rules, stoodLast, before }: World) {
  const open = new Set(
    (await db.retailer.findMany({ where: { closedAt: null }, select: { id: true } })).map(({ id }) => id),
  )
  const check = (await checkFor(db, draft))!
  const { products, grades } = await checkedOf(db, check)
  const shops = stood.filter(({ id }) => open.has(id))
  const quantity = (rule: SupplyRule | undefined, shop: Shop | undefined) =>
    rule && shop ? policyLineOf(rule, shop).quantity : 0
  const lastOf = new Map(stoodLast.map((shop) => [shop.id, shop]))
  const changes = shops.map((shop) => {
    const parts = productIds.map((id) => {
      const after = quantity(
        rules.find(({ productId }) => productId === id),
        shop,
      )
      const was = quantity(
        before.find(({ productId }) => productId === id),
        lastOf.get(shop.id),
      )
      return { id, after, was, change: after === unlimited || was === unlimited ? 0 : after - was }
    })
    return { shop, parts, change: parts.reduce((sum, part) => sum + part.change, 0) }
  })
  for (const { productId, units, before: was } of products) {
    const parts = changes.flatMap((one) => one.parts.filter(({ id }) => id === productId))
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + Math.max(of(part), 0), 0)
    expect({ units, was }).toEqual({ units: sum((part) => part.after), was: sum((part) => part.was) })
  }
  for (const { grade, ...figures } of grades) {
    const those = changes.filter(({ shop }) => shop.grade === grade)
    expect(figures).toEqual({
      shops: those.length,
      nothing: those.filter(({ parts }) => parts.every(({ after }) => after === 0)).length,
      less: those.filter(({ change }) => change < 0).length,
      more: those.filter(({ change }) => change > 0).length,
      change: those.reduce((sum, { change }) => sum + change, 0),
    })
  }
  const listed = await checkedShops(db, check, { list: 'LESS', first: population })
  expect(new Set(listed.map(({ id }) => id))).toEqual(
    new Set(changes.filter(({ change }) => change < 0).map(({ shop }) => shop.id)),
  )
}

it('a shop reads by the API what the domain gives it', async () => {
  await clean()
  const { retailer } = organisation.here
  await db.retailer.update({ where: { id: retailer.id }, data: { grade: 14, marketType: 'RURAL' } })
  const [rule] = fc.sample(ruleOf(productIds[0]!), { numRuns: 1, seed })
  const everywhere = { gradeFrom: null, gradeTo: null, regionIds: [] }
  const given = { ...rule!, ...everywhere, quantities: rule!.quantities.map((_cell, index) => index + 1) }
  await written(mondayFromNow(), [given], now)
  await freezeStanding(db, mondayFromNow())
  const shop = (await shopsNow()).find(({ id }) => id === retailer.id)!
  const { supplyWeeks } = await runOk(
    '{ supplyWeeks { lines { amount { units } doubled grade } } }',
    {},
    retailer,
  )
  const { quantity, doubled } = policyLineOf(given, shop)
  expect(supplyWeeks).toEqual([{ lines: [{ amount: { units: quantity }, doubled, grade: 14 }] }])
})

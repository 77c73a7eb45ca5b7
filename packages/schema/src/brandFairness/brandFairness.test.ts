import {
  addDays,
  type BrandEvidence,
  brandWithShop,
  dateColumnOf,
  fairnessPeriod,
  policyLineOf,
  type SupplyRule,
} from '@kewo/domain'
import {
  joinTerritory,
  makeBrand,
  makeCampaign,
  makeFinding,
  makeGuidance,
  makeOrganisation,
  makeParticipation,
  makeProduct,
  makeProof,
  makeReceipt,
  makeRegion,
  makeRetailerOf,
  makeStaff,
  makeStanding,
  makeSupplyPolicy,
  makeTeam,
  makeTrace,
  makeVisit,
  now,
  type Team,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
type Organisation = Awaited<ReturnType<typeof makeOrganisation>>
let organisation: Organisation

const look = `query ($of: BrandFairnessOf!, $regionId: ID) { brandFairness(of: $of, regionId: $regionId) {
  from to columnsLeft brandsLeft columns { id shops isRest manager { id name } region { id } territories { name } }
  brands { pace orderLines brand { id name } cells {
    columnId maySell told understood onShelf toldOnShelf passedOver skipped managerWords managerWordsAt } } } }`
const shopsOf = `query ($managerId: ID!, $brandId: ID!, $told: Boolean!) {
  brandFairnessShops(managerId: $managerId, brandId: $brandId, told: $told) {
    count planned shops { told understood onShelf visitedAt nextVisitOn nextVisit { id } toldThen { name } retailer { name } } } }`
const say = `mutation ($brandId: ID!, $words: String!) { sayOfBrand(brandId: $brandId, words: $words) {
  ... on Brand { id } ... on Refusal { code } } }`

type Asker = { userId: string }
type Cell = { columnId: string; maySell: number; told: number } & Record<string, unknown>
const fairness = async (asker: Asker, of: string, over: { regionId?: string; now?: Date } = {}) => {
  const { now: at, ...args } = over
  return (await runOk(look, { of, ...args }, asker, at ? { now: at } : {})).brandFairness
}
const inWeek = new Date(now.getTime() - 10 * 86_400_000)
const weekLater = new Date(now.getTime() + 7 * 86_400_000)

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

/** A visit of the manager with a record that names the brands. */
async function tell(
  { manager }: Pick<Team, 'manager'>,
  shop: { id: string },
  brandIds: readonly string[],
  startedAt = inWeek,
) {
  const visit = await makeVisit(db, { retailerId: shop.id, staffId: manager.id, startedAt })
  const trace = await makeTrace(db, visit, { submittedAt: startedAt })
  await db.traceBrand.createMany({ data: brandIds.map((brandId) => ({ traceId: trace.id, brandId })) })
  return { visit, trace }
}

/** Numbers between 0 and 1 that come again with the same seed. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('the statement and the domain', () => {
  it('say the same of every shop and brand, whatever is known', async () => {
    const seed = Date.now() % 1_000_000
    const random = randomFrom(seed)
    const chance = (share: number) => random() < share
    const team = await makeTeam(db, organisation.department)
    const period = fairnessPeriod(now, 'Asia/Shanghai', { own: true })
    const week = dateColumnOf(addDays(period.to, -6))
    const brands = await Promise.all(
      ['甲乙', '丙丁', '戊己'].map(async (name) => {
        const brand = await makeBrand(db, { name: `${name}${seed}` })
        const product = await makeProduct(db, { brandId: brand.id, nicknames: [`小${name}`] })
        const campaign = await makeCampaign(db, { brandId: brand.id, replyBy: inWeek })
        const open = await makeCampaign(db, { brandId: brand.id })
        const guidance = await makeGuidance(db)
        const cards = { where: { versionId: guidance.version.id } }
        if (name === '甲乙')
          await db.guidanceBlock.updateMany({
            ...cards,
            data: { url: `/brands/${globalId('Brand', brand)}` },
          })
        else await db.guidanceBlock.updateMany({ ...cards, data: { title: `${brand.name} 怎样摆` } })
        return { brand, product, campaign, open, guidance }
      }),
    )
    const quantities = Array.from({ length: 30 }, (_cell, index) => (index % 3 === 0 ? 0 : 5))
    const rule = { method: 'GRADE' as const, quantities, productId: brands[0]!.product.id }
    await makeSupplyPolicy(db, { week }, [rule])
    const expected = new Map<string, BrandEvidence & { barred: boolean }>()
    for (let count = 0; count < 40; count += 1) {
      const grade = 1 + Math.floor(random() * 30)
      const shop = await makeRetailerOf(db, team.territory, { grade })
      await makeStanding(db, { retailerId: shop.id, grade })
      const visited = chance(0.9)
      const startedAt = visited ? inWeek : new Date(now.getTime() - 70 * 86_400_000)
      const talked = brands.filter(() => chance(0.5))
      const { visit, trace } = await tell(
        team,
        shop,
        talked.map(({ brand }) => brand.id),
        startedAt,
      )
      // A correction that names others: the newest version counts.
      const corrected = chance(0.3) ? brands.filter(() => chance(0.5)) : null
      const newest = corrected ? await makeTrace(db, visit, { version: 2, submittedAt: startedAt }) : trace
      for (const { brand } of corrected ?? [])
        await db.traceBrand.create({ data: { traceId: newest.id, brandId: brand.id } })
      for (const { brand, product, campaign, open, guidance } of brands) {
        const [receipt, joined, given, accepted, fault] = [0.4, 0.4, 0.5, 0.3, 0.3].map(chance)
        const old = chance(0.2)
        const at = old ? new Date(now.getTime() - 80 * 86_400_000) : inWeek
        if (receipt)
          await makeReceipt(db, { versionId: guidance.version.id, retailerId: shop.id, understoodAt: at })
        const answer = chance(0.5) ? campaign : open
        const where = { campaignId: answer.id, retailerId: shop.id }
        const declined = joined && chance(0.3)
        const participation = joined
          ? await makeParticipation(db, {
              ...where,
              answeredAt: at,
              agreedAt: at,
              ...(declined && { status: 'DECLINED' }),
            })
          : null
        if (participation && accepted)
          await makeProof(db, {
            participationId: participation.id,
            ...{ sentById: shop.userId!, state: 'ACCEPTED', reviewedAt: at, reviewedById: team.manager.id },
          })
        if (given)
          await db.orderLine.create({
            data: {
              retailerId: shop.id,
              productId: product.id,
              week: old ? dateColumnOf(addDays(period.from, -7)) : week,
              wanted: 3,
              given: chance(0.8) ? 3 : 0,
            },
          })
        const fixed = chance(0.3)
        const words = chance(0.5) ? `${brand.name} 没货` : `小${brand.name.slice(0, 2)} 断货`
        if (fault) await makeFinding(db, { traceId: newest.id, kind: 'OUT_OF_STOCK', words, fixedNow: fixed })
        if (!visited) continue
        const line = await db.orderLine.findFirst({
          where: { retailerId: shop.id, productId: product.id, week, given: { gt: 0 } },
        })
        expected.set(`${shop.id} ${brand.id}`, {
          talkedAbout: (corrected ?? talked).some((one) => one.brand === brand),
          guidanceUnderstood: receipt! && !old,
          termsUnderstood: joined! && !declined && answer === campaign && !old,
          given: line !== null,
          displayAccepted: participation !== null && accepted! && !old,
          foundMissing: fault! && !fixed,
          barred:
            brand === brands[0]!.brand &&
            policyLineOf(
              { ...rule, regionIds: [], gradeFrom: null, gradeTo: null, doubles: false } as SupplyRule,
              {
                ...{ regionPath: [], marketType: 'URBAN', format: 'OTHER', grade, everySecondWeek: false },
              },
            ).quantity === 0,
        })
      }
    }
    const { brands: rows } = await fairness(team.manager, 'OWN')
    const isFast = (name: string) =>
      rows.some(
        (row: { pace: string; brand: { name: string } }) => row.brand.name === name && row.pace === 'FAST',
      )
    const fast = brands.filter(({ brand }) => isFast(brand.name))
    const heardOfFast = (key: string) =>
      fast.some(({ brand }) => expected.get(`${key.split(' ')[0]} ${brand.id}`)?.talkedAbout)
    expect(fast.length, `seed ${seed}`).toBeGreaterThan(0)
    for (const { brand } of brands) {
      const known = [...expected].filter(([key, { barred }]) => key.endsWith(brand.id) && !barred)
      const stands = known.map(([, evidence]) => brandWithShop(evidence))
      const count = (is: (one: (typeof stands)[number]) => boolean) => stands.filter(is).length
      const row = rows.find((one: { brand: { name: string } }) => one.brand.name === brand.name)
      expect(row.cells[0], `seed ${seed}`).toMatchObject({
        maySell: stands.length,
        told: count(({ told }) => told),
        understood: count(({ understood }) => understood),
        onShelf: count(({ onShelf }) => onShelf),
        toldOnShelf: count(({ told, onShelf }) => told && onShelf),
        passedOver: known.filter(([key, { talkedAbout }]) => heardOfFast(key) && !talkedAbout).length,
      })
      const asked = { managerId: globalId('Staff', team.manager), brandId: globalId('Brand', brand) }
      for (const told of [true, false]) {
        const { brandFairnessShops: listed } = await runOk(shopsOf, { ...asked, told }, team.manager)
        expect(listed.count, `seed ${seed}`).toBe(count((one) => one.told === told))
        for (const is of ['understood', 'onShelf'] as const)
          expect(
            listed.shops.filter((shop: { [K in typeof is]: boolean }) => shop[is]),
            `seed ${seed}`,
          ).toHaveLength(count((one) => one.told === told && one[is]))
      }
    }
  })
})

/** A team whose shops heard of the fast brand, and but for one not of the slow one. */
async function skipping(department: { id: string }) {
  const team = await makeTeam(db, department)
  const [fast, slow] = await Promise.all(
    ['快', '慢'].map((name) => makeBrand(db, { name: `${name}${team.manager.id}` })),
  )
  const product = await makeProduct(db, { brandId: fast!.id })
  await makeProduct(db, { brandId: slow!.id })
  const shops = await Promise.all(Array.from({ length: 21 }, () => makeRetailerOf(db, team.territory)))
  for (const [at, shop] of shops.entries()) {
    await tell(team, shop, at === 0 ? [fast!.id, slow!.id] : [fast!.id])
    const week = new Date('2026-11-09')
    await db.orderLine.create({
      data: { retailerId: shop.id, productId: product.id, week, wanted: 900, given: 900 },
    })
  }
  return { team, shops, fast: fast!, slow: slow! }
}

describe('a brand that is skipped', () => {
  let told: Awaited<ReturnType<typeof skipping>>
  const cellOf = (
    found: { brands: { brand: { name: string }; cells: Cell[] }[] },
    name: string,
    columnId: string,
  ) => found.brands.find(({ brand }) => brand.name === name)!.cells.find((cell) => cell.columnId === columnId)

  beforeAll(async () => {
    told = await skipping(organisation.department)
  })

  it('is seen by the manager first, by the supervisor a week later, by nobody else', async () => {
    const { team, slow } = told
    const { supervisor, otherSupervisor, admin, here } = organisation
    const own = await fairness(team.manager, 'OWN')
    expect(own).toMatchObject({ from: '2026-09-28', to: '2026-11-22' })
    expect(own.columns).toEqual([
      {
        ...{
          id: team.manager.id,
          shops: 21,
          isRest: false,
          region: null,
          territories: [{ name: team.territory.name }],
        },
        manager: { id: globalId('Staff', team.manager), name: team.manager.name },
      },
    ])
    expect(cellOf(own, slow.name, team.manager.id)).toMatchObject({
      maySell: 21,
      told: 1,
      passedOver: 20,
      skipped: true,
    })
    const before = await fairness(supervisor, 'MANAGERS')
    expect(before.to).toBe('2026-11-15')
    const later = await fairness(supervisor, 'MANAGERS', { now: weekLater })
    expect(later.to).toBe('2026-11-22')
    expect(cellOf(later, slow.name, team.manager.id)).toMatchObject({ maySell: 21, told: 1, skipped: true })
    for (const [asker, of] of [
      [otherSupervisor, 'MANAGERS'],
      [here.manager, 'MANAGERS'],
      [admin, 'MANAGERS'],
      [supervisor, 'OWN'],
      [supervisor, 'AREAS'],
      [team.manager, 'AREAS'],
    ] as const) {
      const { columns } = await fairness(asker, of, { now: weekLater })
      expect(columns.map(({ id }: { id: string }) => id)).not.toContain(team.manager.id)
    }
    for (const asker of [here.courier, here.orderClerk, here.inspector, here.retailer])
      expect(await runRefused(look, { of: 'OWN' }, asker)).toBe('FORBIDDEN')
  })

  it('leads to its shops, those that are gone to next first; for the two who may see the manager', async () => {
    const { team, shops, slow } = told
    const { supervisor, otherSupervisor, admin, here, elsewhere } = organisation
    const next = await makeVisit(db, {
      ...{ retailerId: shops[7]!.id, staffId: team.manager.id, status: 'PLANNED' },
      ...{ startedAt: null, completedAt: null, plannedOn: new Date('2026-11-25') },
    })
    const asked = {
      managerId: globalId('Staff', team.manager),
      brandId: globalId('Brand', slow),
      told: false,
    }
    const { brandFairnessShops: found } = await runOk(shopsOf, asked, team.manager)
    expect(found).toMatchObject({ count: 20, planned: 1 })
    expect(found.shops[0]).toMatchObject({
      ...{
        retailer: { name: shops[7]!.name },
        nextVisitOn: '2026-11-25',
        nextVisit: { id: globalId('Visit', next) },
      },
      toldThen: [{ name: told.fast.name }],
    })
    expect((await runOk(shopsOf, { ...asked, told: true }, team.manager)).brandFairnessShops.count).toBe(1)
    // The week in which it was told is the supervisor's to see only seven days later.
    const late = { now: weekLater }
    expect((await runOk(shopsOf, asked, supervisor, late)).brandFairnessShops.count).toBe(20)
    for (const asker of [otherSupervisor, admin, here.manager, elsewhere.manager])
      expect((await runOk(shopsOf, asked, asker, late)).brandFairnessShops).toEqual({
        count: 0,
        planned: 0,
        shops: [],
      })
    expect(await runRefused(shopsOf, asked, here.inspector)).toBe('FORBIDDEN')
  })

  it('may be explained by the manager; the word stands beside the figure, the last one, until it is taken away', async () => {
    const { team, slow } = told
    const { supervisor, admin, here } = organisation
    const brandId = globalId('Brand', slow)
    await runOk(say, { brandId, words: '先讲清泉。' }, team.manager)
    await runOk(say, { brandId, words: '有冰柜的先讲。' }, team.manager)
    for (const [asker, of] of [
      [team.manager, 'OWN'],
      [supervisor, 'MANAGERS'],
    ] as const) {
      const cell = cellOf(await fairness(asker, of), slow.name, team.manager.id)
      expect(cell).toMatchObject({ managerWords: '有冰柜的先讲。', managerWordsAt: now.toISOString() })
    }
    expect(await runRefused(say, { brandId, words: '长'.repeat(201) }, team.manager)).toBe('InvalidInput')
    for (const asker of [supervisor, admin, here.courier, here.retailer])
      expect(await runRefused(say, { brandId, words: '替他说' }, asker)).toBe('FORBIDDEN')
    await runOk(say, { brandId, words: ' ' }, team.manager)
    expect(await db.brandWords.count()).toBe(0)
  })
})

test('who sees the whole company sees areas: none of fewer than three managers by itself, and nobody is skipped there', async () => {
  const { company, admin } = organisation
  const large = await makeRegion(db, { kind: 'BRANCH', name: '大区', parentId: company.id })
  const small = await makeRegion(db, { kind: 'BRANCH', name: '小区', parentId: company.id })
  const brand = await makeBrand(db)
  await makeProduct(db, { brandId: brand.id })
  for (const [region, managers] of [
    [large, 4],
    [small, 2],
  ] as const)
    for (let at = 0; at < managers; at += 1) {
      const department = await makeRegion(db, { parentId: region.id })
      const team = await makeTeam(db, department)
      await tell(team, team.retailer, at === 0 ? [brand.id] : [])
    }
  const found = await fairness(admin, 'AREAS', { now: weekLater })
  const shown = found.columns.map(
    ({ isRest, region, shops, manager, territories }: Record<string, unknown>) => ({
      ...{ isRest, region, shops, manager, territories },
    }),
  )
  expect(shown).toContainEqual({
    isRest: false,
    region: { id: globalId('Region', large) },
    shops: 4,
    manager: null,
    territories: [],
  })
  expect(shown.filter(({ isRest }: { isRest: boolean }) => isRest)).toEqual([
    expect.objectContaining({ region: null, manager: null }),
  ])
  expect(JSON.stringify(shown)).not.toContain(globalId('Region', small))
  const cells: (Cell & { skipped: boolean })[] = found.brands.flatMap(
    ({ cells: all }: { cells: Cell[] }) => all,
  )
  expect(cells.some(({ skipped }) => skipped)).toBe(false)
  // Looked into, the small area has too few to show anything at all.
  const within = await fairness(admin, 'AREAS', { now: weekLater, regionId: globalId('Region', small) })
  expect(within.columns).toEqual([])
})

test('the place of a manager who also leads is a manager’s: own figures stand among nobody else’s', async () => {
  const leads = await makeStaff(db, 'SUPERVISOR', { regionId: organisation.otherDepartment.id })
  await db.staff.update({ where: { id: leads.id }, data: { roles: ['SUPERVISOR', 'MANAGER'] } })
  const team = await makeTeam(db, organisation.otherDepartment)
  await db.territoryMember.deleteMany({ where: { territoryId: team.territory.id, role: 'MANAGER' } })
  await joinTerritory(db, team.territory, leads, 'MANAGER')
  await tell({ manager: leads }, team.retailer, [])
  const columnsOf = async (of: string) =>
    (await fairness(leads, of, { now: weekLater })).columns.map(({ id }: { id: string }) => id)
  expect(await columnsOf('OWN')).toEqual([leads.id])
  expect(await columnsOf('MANAGERS')).not.toContain(leads.id)
})

import { makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { here, elsewhere } = organisation
  await makeRetailerOf(db, here.territory, {
    name: '柳林村供销点',
    marketType: 'RURAL',
    grade: 3,
    address: '柳林路 1 号',
  })
  await makeRetailerOf(db, here.territory, {
    name: '王湾路口便利店',
    grade: 14,
    longitude: 110,
    latitude: 32,
    placeStatus: 'KNOWN',
  })
  await makeRetailerOf(db, here.territory, { name: '关门的店', closedAt: new Date('2026-01-01T00:00:00Z') })
  await makeRetailerOf(db, elsewhere.territory, {
    name: '王湾别处',
    longitude: 111,
    latitude: 33,
    placeStatus: 'KNOWN',
  })
})

const list = `query ($filter: RetailerFilter, $orderBy: RetailerOrder, $first: Int, $after: String) {
  retailers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`
const names = (answer: { retailers: { nodes: { name: string }[] } }) =>
  answer.retailers.nodes.map(({ name }) => name)

describe('the list of shops', () => {
  it('shows each person the shops of their scope, and shops nothing', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const count = async (asker: { userId: string }) => (await runOk(list, {}, asker)).retailers.totalCount
    expect(await count(here.manager)).toBe(3)
    expect(await count(here.courier)).toBe(3)
    expect(await count(supervisor)).toBe(3)
    expect(await count(elsewhere.manager)).toBe(2)
    expect(await count(otherSupervisor)).toBe(2)
    expect(await count(admin)).toBe(5)
    expect(await runRefused(list, {}, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('finds by parts of name, address and licence number, without leaving the scope', async () => {
    const { here, admin } = organisation
    const found = async (search: string, asker: { userId: string }) =>
      names(await runOk(list, { filter: { search } }, asker))
    expect(await found('王湾', here.manager)).toEqual(['王湾路口便利店'])
    expect(await found('柳林路', here.manager)).toEqual(['柳林村供销点'])
    expect(await found('王湾', admin)).toHaveLength(2)
    expect(await found('%', here.manager)).toEqual([])
  })

  it('filters by region with everything below, market, grade and closing', async () => {
    const { admin, east, west } = organisation
    const found = async (filter: object) => names(await runOk(list, { filter }, admin))
    expect(await found({ regionId: globalId('Region', west) })).toHaveLength(2)
    expect(await found({ regionId: globalId('Region', east), marketType: 'RURAL' })).toEqual(['柳林村供销点'])
    expect(await found({ gradeFrom: 14, gradeTo: 14 })).toEqual(['王湾路口便利店'])
    expect(await found({ closed: true })).toEqual(['关门的店'])
  })

  it('filters by how long nobody has been there, never counting as long ago', async () => {
    const { here } = organisation
    const now = new Date('2026-11-23T02:00:00Z')
    const shop = await db.retailer.findFirstOrThrow({ where: { name: '柳林村供销点' } })
    const found = async (notVisitedForDays: number) =>
      names(await runOk(list, { filter: { notVisitedForDays } }, here.manager, { now })).includes(shop.name)
    expect(await found(30)).toBe(true)
    await db.retailer.update({
      where: { id: shop.id },
      data: { lastVisitedAt: new Date('2026-10-24T02:00:00Z') },
    })
    expect(await found(30)).toBe(false)
    expect(await found(29)).toBe(true)
    expect(await found(-5)).toBe(true)
    await db.retailer.update({ where: { id: shop.id }, data: { lastVisitedAt: null } })
  })

  it('pages by cursor without missing or repeating a shop, in each order', async () => {
    for (const orderBy of ['NAME', 'LAST_VISIT', 'GRADE']) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await runOk(list, { orderBy, first: 2, after }, organisation.admin)
        seen.push(...names(page))
        after = page.retailers.pageInfo.hasNextPage ? page.retailers.pageInfo.endCursor : null
      } while (after)
      expect(new Set(seen).size).toBe(5)
      expect(seen).toHaveLength(5)
    }
  })

  it('puts on the map only known places of the scope', async () => {
    const points = '{ retailerPoints { name longitude } }'
    expect((await runOk(points, {}, organisation.here.manager)).retailerPoints).toEqual([
      { name: '王湾路口便利店', longitude: 110 },
    ])
    expect(await runRefused(points, {}, organisation.here.retailer)).toBe('FORBIDDEN')
  })
})

it('one shop is read by itself and by those who serve it', async () => {
  const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
  const read =
    'query ($id: ID!) { node(id: $id) { ... on Retailer { name phone licenceStatus orderWeekday } } }'
  const id = globalId('Retailer', here.retailer)
  await db.retailer.update({ where: { id: here.retailer.id }, data: { orderWeekday: 3 } })
  for (const asker of [here.retailer, here.manager, here.inspector, supervisor, admin])
    expect((await runOk(read, { id }, asker)).node).toMatchObject({ licenceStatus: 'VALID', orderWeekday: 3 })
  for (const asker of [elsewhere.retailer, elsewhere.manager, otherSupervisor])
    expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
  expect(await runRefused(read, { id }, null)).toBe('UNAUTHENTICATED')
})

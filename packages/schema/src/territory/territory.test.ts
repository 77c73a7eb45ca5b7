import { makeOrganisation, makeRetailer, makeRetailerOf, makeStaff, makeTerritory } from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

const list = `query ($filter: TerritoryFilter) { territories(filter: $filter, first: 100) { totalCount nodes { id name retailerCount withoutPortalCount } } }`
const create = `mutation ($regionId: ID!, $name: String!) { createTerritory(regionId: $regionId, name: $name) {
  ... on Territory { id name } ... on Refusal { code } ... on InvalidInput { field } } }`
const rename = `mutation ($id: ID!, $expected: Edition!, $name: String!) { renameTerritory(id: $id, expected: $expected, name: $name) {
  ... on Territory { name } ... on Refusal { code } ... on InvalidInput { field } } }`
const setMember = `mutation ($id: ID!, $role: ServingRole!, $staffId: ID, $expected: Edition!) {
  setTerritoryMember(id: $id, role: $role, staffId: $staffId, expected: $expected) {
    ... on Territory { members { role staff { name } } } ... on Refusal { code message } } }`
const gift = `query ($id: ID!, $shops: ShopSelection!) { territoryGiftCount(territoryId: $id, shops: $shops) { count moving from { territoryName count } } }`
const give = `mutation ($id: ID!, $shops: ShopSelection!, $count: Int!) { giveToTerritory(territoryId: $id, shops: $shops, confirmedCount: $count) {
  ... on TerritoryGift { id shopCount returnable from { territoryName count } giver { name } } ... on Refusal { code message } } }`
const takeBack = `mutation ($id: ID!) { takeBackGift(id: $id) {
  ... on TerritoryGift { takenBackAt returnable } ... on Refusal { code } } }`

it('territories are arranged by admins and by the supervisors above them', async () => {
  const { here, elsewhere, supervisor, otherSupervisor } = organisation
  const id = globalId('Territory', here.territory)
  const shops = { retailerIds: [globalId('Retailer', here.retailer)] }
  const asked: [string, Record<string, unknown>][] = [
    [list, {}],
    [create, { regionId: globalId('Region', organisation.department), name: '新片区' }],
    [rename, { id, expected: 'x', name: '一片区' }],
    [setMember, { id, role: 'MANAGER', staffId: null, expected: 'x' }],
    [gift, { id, shops }],
    [give, { id, shops, count: 0 }],
  ]
  for (const [document, variables] of asked) {
    for (const asker of [here.manager, here.orderClerk, here.courier, here.inspector, here.retailer])
      expect(await runRefused(document, variables, asker)).toBe('FORBIDDEN')
    expect(await runRefused(document, variables, null)).toBe('UNAUTHENTICATED')
  }
  for (const [document, variables] of asked.slice(2))
    expect(await runRefused(document, variables, otherSupervisor)).toBe('NOT_FOUND')
  expect(await runRefused(create, asked[1]![1], otherSupervisor)).toBe('InvalidInput')
  const names = async (asker: { userId: string }) =>
    (await runOk(list, {}, asker)).territories.nodes.map(({ name }: { name: string }) => name)
  expect(await names(supervisor)).toEqual([here.territory.name])
  expect(await names(organisation.admin)).toEqual(
    expect.arrayContaining([here.territory.name, elsewhere.territory.name]),
  )
  const counts = 'query ($id: ID!) { node(id: $id) { ... on Territory { name retailerCount } } }'
  expect((await runOk(counts, { id }, supervisor)).node.retailerCount).toBe(1)
  expect(await runRefused(counts, { id }, otherSupervisor)).toBe('NOT_FOUND')
  expect(await runRefused(counts, { id }, here.retailer)).toBe('NOT_FOUND')
})

it('a territory lies in a market department, under a name of its own there', async () => {
  const { admin, department, otherDepartment, east, supervisor } = organisation
  const make = (region: { id: string }, name: string) => ({ regionId: globalId('Region', region), name })
  expect((await runOk(create, make(department, ' 新片区 '), supervisor)).createTerritory.name).toBe('新片区')
  expect(await refusalOf(create, make(department, '新片区'), admin)).toMatchObject({ field: 'name' })
  expect(await refusalOf(create, make(department, ' '), admin)).toMatchObject({ field: 'name' })
  expect(await refusalOf(create, make(east, '新片区'), admin)).toMatchObject({ field: 'regionId' })
  const { createTerritory } = await runOk(create, make(otherDepartment, '新片区'), admin)
  const made = await db.territory.findFirstOrThrow({
    where: { regionId: otherDepartment.id, name: '新片区' },
  })
  const renamed = { id: createTerritory.id, expected: await seen('Territory', made), name: '二片区' }
  expect((await runOk(rename, renamed, admin)).renameTerritory.name).toBe('二片区')
  expect(await runRefused(rename, { ...renamed, name: '三片区' }, admin)).toBe('ChangedMeanwhile')
})

it('a member is somebody of that role who works here; the one before no longer sees the shops', async () => {
  const { here, supervisor, department } = organisation
  const next = await makeStaff(db, 'MANAGER', { regionId: department.id })
  const gone = await makeStaff(db, 'MANAGER', { regionId: department.id, leftAt: new Date() })
  const now = () => seen('Territory', here.territory)
  const before = await now()
  const ask = (staff: { id: string } | null, expected: string) => ({
    id: globalId('Territory', here.territory),
    role: 'MANAGER',
    staffId: staff && globalId('Staff', staff),
    expected,
  })
  for (const wrong of [gone, here.courier])
    expect(await runRefused(setMember, ask(wrong, before), supervisor)).toBe('InvalidInput')
  expect(await runRefused(setMember, ask(next, 'x'), supervisor)).toBe('ChangedMeanwhile')
  await runOk(setMember, ask(next, before), supervisor)
  expect(await runRefused(setMember, ask(null, before), supervisor)).toBe('ChangedMeanwhile')
  const shops = '{ retailers { totalCount } }'
  expect((await runOk(shops, {}, next)).retailers.totalCount).toBe(1)
  expect((await runOk(shops, {}, here.manager)).retailers.totalCount).toBe(0)
  const { setTerritoryMember } = await runOk(setMember, ask(null, await now()), supervisor)
  expect(setTerritoryMember.members).toHaveLength(3)
})

describe('giving shops', () => {
  it('counts first, then does exactly that, and moves shops to the market department of the territory', async () => {
    const { admin, here, elsewhere, otherDepartment } = organisation
    const territory = await makeTerritory(db, { regionId: otherDepartment.id })
    const free = await makeRetailer(db, { regionId: otherDepartment.id, name: '没人管的店' })
    await makeRetailer(db, { regionId: otherDepartment.id, closedAt: new Date() })
    const id = globalId('Territory', territory)
    const shops = {
      retailerIds: [here.retailer, elsewhere.retailer, free].map((one) => globalId('Retailer', one)),
    }
    const counted = (await runOk(gift, { id, shops }, admin)).territoryGiftCount
    expect(counted).toMatchObject({ count: 3, moving: 1 })
    expect(counted.from).toContainEqual({ territoryName: null, count: 1 })
    const all = { filter: { regionId: globalId('Region', otherDepartment) } }
    expect((await runOk(gift, { id, shops: all }, admin)).territoryGiftCount).toMatchObject({
      count: 2,
      moving: 0,
    })
    expect(await runRefused(give, { id, shops, count: 2 }, admin)).toBe('SelectionChanged')
    expect(await db.retailer.count({ where: { territoryId: territory.id } })).toBe(0)
    await runOk(give, { id, shops, count: 3 }, admin)
    const given = await db.retailer.findMany({ where: { territoryId: territory.id } })
    expect(given.map(({ regionId }) => regionId)).toEqual(Array(3).fill(otherDepartment.id))
    expect((await runOk(gift, { id, shops }, admin)).territoryGiftCount.count).toBe(0)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: territory.id } })
    expect(entry.changes).toMatchObject({ count: { from: null, to: 3 } })
  })

  it('a supervisor gives only shops of the own region, whatever is asked for', async () => {
    const { supervisor, here, elsewhere, department } = organisation
    const territory = await makeTerritory(db, { regionId: department.id })
    await makeRetailerOf(db, here.territory)
    const id = globalId('Territory', territory)
    const both = { retailerIds: [here.retailer, elsewhere.retailer].map((one) => globalId('Retailer', one)) }
    expect((await runOk(gift, { id, shops: both }, supervisor)).territoryGiftCount.count).toBe(1)
    expect((await runOk(gift, { id, shops: { filter: {} } }, supervisor)).territoryGiftCount.count).toBe(2)
    await runOk(give, { id, shops: { filter: {} }, count: 2 }, supervisor)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: elsewhere.retailer.id } })).territoryId).toBe(
      elsewhere.territory.id,
    )
  })

  it('gives thousands at once, and takes them back', async () => {
    const { admin, department } = organisation
    await db.retailer.createMany({
      data: Array.from({ length: 5_000 }, (_, index) => ({
        licenceNumber: `9${department.id.slice(-6)}${index}`,
        name: `大批 ${index}`,
        regionId: department.id,
      })),
    })
    const territory = await makeTerritory(db, { regionId: department.id })
    const shops = { filter: { search: '大批', noTerritory: true } }
    const id = globalId('Territory', territory)
    const { giveToTerritory } = await runOk(give, { id, shops, count: 5_000 }, admin)
    expect(await db.retailer.count({ where: { territoryId: territory.id } })).toBe(5_000)
    await runOk(takeBack, { id: giveToTerritory.id }, admin)
    expect(await db.retailer.count({ where: { territoryId: territory.id } })).toBe(0)
  })

  it('is taken back once: each shop goes where it lay, one that was given on since stays', async () => {
    const { admin, here, elsewhere, supervisor, department, otherDepartment } = organisation
    const [territory, third] = await Promise.all(
      [1, 2].map(() => makeTerritory(db, { regionId: otherDepartment.id })),
    )
    const mine = await makeRetailerOf(db, here.territory, { name: '本来在这里的店' })
    const moved = await makeRetailerOf(db, here.territory, { name: '又交出去的店' })
    const free = await makeRetailer(db, { regionId: department.id, name: '本来没人管的店' })
    const shops = { retailerIds: [mine, moved, free].map((one) => globalId('Retailer', one)) }
    const { giveToTerritory: given } = await runOk(
      give,
      { id: globalId('Territory', territory!), shops, count: 3 },
      admin,
    )
    expect(given).toMatchObject({ shopCount: 3, returnable: 3, giver: { name: admin.name } })
    expect(given.from).toEqual([
      { territoryName: here.territory.name, count: 2 },
      { territoryName: null, count: 1 },
    ])
    await db.retailer.update({ where: { id: moved.id }, data: { territoryId: third!.id } })
    for (const asker of [elsewhere.manager, here.manager, here.retailer])
      expect(await runRefused(takeBack, { id: given.id }, asker)).toBe('FORBIDDEN')
    expect(await runRefused(takeBack, { id: given.id }, supervisor)).toBe('NOT_FOUND')
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    for (const asker of [here.manager, supervisor])
      expect(await runRefused(node, { id: given.id }, asker)).toBe('NOT_FOUND')
    const { takeBackGift } = await runOk(takeBack, { id: given.id }, admin)
    expect(takeBackGift).toEqual({ takenBackAt: expect.any(String), returnable: 0 })
    const lying = await db.retailer.findMany({
      where: { id: { in: [mine, moved, free].map(({ id }) => id) } },
      select: { name: true, territoryId: true, regionId: true },
      orderBy: { id: 'asc' },
    })
    expect(lying).toEqual([
      { name: mine.name, territoryId: here.territory.id, regionId: department.id },
      { name: moved.name, territoryId: third!.id, regionId: otherDepartment.id },
      { name: free.name, territoryId: null, regionId: department.id },
    ])
    expect(await runRefused(takeBack, { id: given.id }, admin)).toBe('NothingToTakeBack')
    const entries = await db.auditEntry.findMany({
      where: { subjectId: territory!.id },
      orderBy: { sequence: 'asc' },
    })
    expect(entries.map(({ action, changes }) => [action, changes])).toMatchObject([
      ['giveToTerritory', { count: { to: 3 }, retailerIds: { to: [mine.id, moved.id, free.id] } }],
      ['takeBackGift', { count: { to: 2 }, retailerIds: { to: [mine.id, free.id] } }],
    ])
  })

  it('those of a list that lie outside of a territory are exactly those that would be given', async () => {
    const { admin, here } = organisation
    const id = globalId('Territory', here.territory)
    const filter = { outsideTerritoryId: id }
    const { retailers } = await runOk(
      'query ($filter: RetailerFilter) { retailers(filter: $filter) { totalCount } }',
      { filter },
      admin,
    )
    const { territoryGiftCount } = await runOk(gift, { id, shops: { filter: {} } }, admin)
    expect(retailers.totalCount).toBe(territoryGiftCount.count)
    expect(retailers.totalCount).toBeGreaterThan(0)
    expect(await runRefused(give, { id, shops: { retailerIds: [] }, count: 0 }, admin)).toBe('InvalidInput')
  })
})

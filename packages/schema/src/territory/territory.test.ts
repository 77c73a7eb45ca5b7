import { makeOrganisation, makeRetailer, makeRetailerOf, makeStaff, makeTerritory } from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

const list = `query ($filter: TerritoryFilter) { territories(filter: $filter, first: 100) { totalCount nodes { id name retailerCount withoutPortalCount } } }`
const create = `mutation ($regionId: ID!, $name: String!) { createTerritory(regionId: $regionId, name: $name) {
  ... on Territory { id name } ... on Refusal { code } ... on InvalidInput { field } } }`
const rename = `mutation ($id: ID!, $expected: String!, $name: String!) { renameTerritory(id: $id, expectedName: $expected, name: $name) {
  ... on Territory { name } ... on Refusal { code } ... on InvalidInput { field } } }`
const setMember = `mutation ($id: ID!, $role: ServingRole!, $staffId: ID, $expected: ID) {
  setTerritoryMember(id: $id, role: $role, staffId: $staffId, expectedStaffId: $expected) {
    ... on Territory { members { role staff { name } } } ... on Refusal { code message } } }`
const gift = `query ($id: ID!, $shops: ShopSelection!) { territoryGift(territoryId: $id, shops: $shops) { count moving from { territoryName count } } }`
const give = `mutation ($id: ID!, $shops: ShopSelection!, $count: Int!) { giveToTerritory(territoryId: $id, shops: $shops, expectedCount: $count) {
  ... on TerritoryGift { count } ... on Refusal { code message } } }`

it('territories are arranged by admins and by the supervisors above them', async () => {
  const { here, elsewhere, supervisor, otherSupervisor } = organisation
  const id = globalId('Territory', here.territory)
  const shops = { retailerIds: [globalId('Retailer', here.retailer)] }
  const asked: [string, Record<string, unknown>][] = [
    [list, {}],
    [create, { regionId: globalId('Region', organisation.department), name: '新片区' }],
    [rename, { id, expected: here.territory.name, name: '一片区' }],
    [setMember, { id, role: 'MANAGER', staffId: null, expected: null }],
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
  const renamed = { id: createTerritory.id, expected: '新片区', name: '二片区' }
  expect((await runOk(rename, renamed, admin)).renameTerritory.name).toBe('二片区')
  expect(await runRefused(rename, { ...renamed, name: '三片区' }, admin)).toBe('ChangedMeanwhile')
})

it('a member is somebody of that role who works here; the one before no longer sees the shops', async () => {
  const { here, supervisor, department } = organisation
  const next = await makeStaff(db, 'MANAGER', { regionId: department.id })
  const gone = await makeStaff(db, 'MANAGER', { regionId: department.id, leftAt: new Date() })
  const ask = (staff: { id: string } | null, expected: { id: string } | null) => ({
    id: globalId('Territory', here.territory),
    role: 'MANAGER',
    staffId: staff && globalId('Staff', staff),
    expected: expected && globalId('Staff', expected),
  })
  for (const wrong of [gone, here.courier])
    expect(await runRefused(setMember, ask(wrong, here.manager), supervisor)).toBe('InvalidInput')
  expect(await runRefused(setMember, ask(next, null), supervisor)).toBe('ChangedMeanwhile')
  await runOk(setMember, ask(next, here.manager), supervisor)
  const shops = '{ retailers { totalCount } }'
  expect((await runOk(shops, {}, next)).retailers.totalCount).toBe(1)
  expect((await runOk(shops, {}, here.manager)).retailers.totalCount).toBe(0)
  const { setTerritoryMember } = await runOk(setMember, ask(null, next), supervisor)
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
    const counted = (await runOk(gift, { id, shops }, admin)).territoryGift
    expect(counted).toMatchObject({ count: 3, moving: 1 })
    expect(counted.from).toContainEqual({ territoryName: null, count: 1 })
    const all = { filter: { regionId: globalId('Region', otherDepartment) } }
    expect((await runOk(gift, { id, shops: all }, admin)).territoryGift).toMatchObject({
      count: 2,
      moving: 0,
    })
    expect(await runRefused(give, { id, shops, count: 2 }, admin)).toBe('SelectionChanged')
    expect(await db.retailer.count({ where: { territoryId: territory.id } })).toBe(0)
    await runOk(give, { id, shops, count: 3 }, admin)
    const given = await db.retailer.findMany({ where: { territoryId: territory.id } })
    expect(given.map(({ regionId }) => regionId)).toEqual(Array(3).fill(otherDepartment.id))
    expect((await runOk(gift, { id, shops }, admin)).territoryGift.count).toBe(0)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: territory.id } })
    expect(entry.changes).toMatchObject({ count: { from: null, to: 3 } })
  })

  it('a supervisor gives only shops of the own region, whatever is asked for', async () => {
    const { supervisor, here, elsewhere, department } = organisation
    const territory = await makeTerritory(db, { regionId: department.id })
    await makeRetailerOf(db, here.territory)
    const id = globalId('Territory', territory)
    const both = { retailerIds: [here.retailer, elsewhere.retailer].map((one) => globalId('Retailer', one)) }
    expect((await runOk(gift, { id, shops: both }, supervisor)).territoryGift.count).toBe(1)
    expect((await runOk(gift, { id, shops: { filter: {} } }, supervisor)).territoryGift.count).toBe(2)
    await runOk(give, { id, shops: { filter: {} }, count: 2 }, supervisor)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: elsewhere.retailer.id } })).territoryId).toBe(
      elsewhere.territory.id,
    )
  })

  it('gives thousands in one statement', async () => {
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
    await runOk(give, { id, shops, count: 5_000 }, admin)
    expect(await db.retailer.count({ where: { territoryId: territory.id } })).toBe(5_000)
  })
})

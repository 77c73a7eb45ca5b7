import { searchRankOf, searchWords } from '@kewo/domain/search'
import {
  makeOrganisation,
  makeRegion,
  makeRetailer,
  makeRetailerOf,
  makeStaff,
  makeTerritory,
} from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

const edition = (region: { id: string }) => seen('Region', region)

const answer =
  '... on Region { id name closed path } ... on Refusal { code message } ... on InvalidInput { field takenBy }'
const create = `mutation ($kind: RegionKind!, $parentId: ID!, $name: String!, $nameEn: String) {
  createRegion(kind: $kind, parentId: $parentId, name: $name, nameEn: $nameEn) { ${answer} } }`
const rename = `mutation ($id: ID!, $expected: Edition!, $name: String!) {
  renameRegion(id: $id, expected: $expected, name: $name) { ${answer} } }`
const move = `mutation ($id: ID!, $expected: Edition!, $parentId: ID!) {
  moveRegion(id: $id, expected: $expected, parentId: $parentId) { ${answer} } }`
const plain = '... on Region { closed } ... on Refusal { code message }'
const close = `mutation ($id: ID!) { closeRegion(id: $id) { ${plain} } }`
const reopen = `mutation ($id: ID!) { reopenRegion(id: $id) { ${plain} } }`

type Row = { id: string }

const fieldOf = async (refused: Promise<object>) => Reflect.get(await refused, 'field') as unknown
const idOf = (region: Row) => globalId('Region', region)
const under = (parent: { id: string }, name: string, kind = 'DEPARTMENT') => ({
  ...{ kind, name },
  parentId: idOf(parent),
})
const pathOf = async ({ id }: { id: string }) => (await db.region.findUniqueOrThrow({ where: { id } })).path

describe('making and naming', () => {
  it('a branch below the company and a department below it, each with its path', async () => {
    const { admin, company } = organisation
    const branch = (await runOk(create, under(company, ' 北区分公司 ', 'BRANCH'), admin)).createRegion
    expect(branch).toMatchObject({ name: '北区分公司', closed: false })
    const made = await db.region.findFirstOrThrow({ where: { name: '北区分公司' } })
    const department = (await runOk(create, under(made, '北一市场部'), admin)).createRegion
    expect(department.path).toEqual([company.id, made.id, expect.any(String)])
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: made.id } })
    expect(entry).toMatchObject({ action: 'createRegion', subjectType: 'Region' })
    expect(entry.changes).toMatchObject({ parent: { from: null, to: '公司' }, kind: { to: 'BRANCH' } })
  })

  it('refuses a kind that cannot lie there, a blank name, and a parent that is closed', async () => {
    const { admin, company, department, east } = organisation
    const field = (variables: Record<string, unknown>) => fieldOf(refusalOf(create, variables, admin))
    expect(await field(under(department, '部中部'))).toBe('parentId')
    expect(await field(under(department, '分公司', 'BRANCH'))).toBe('parentId')
    expect(await field(under(company, '没有分公司的市场部'))).toBe('parentId')
    expect(await field(under(company, '公司二', 'COMPANY'))).toBe('kind')
    expect(await field(under(east, '\u3000'))).toBe('name')
    const closed = await makeRegion(db, { kind: 'BRANCH', parentId: company.id, closedAt: new Date() })
    expect(await field(under(closed, '一部'))).toBe('parentId')
  })

  it('one name beside its siblings, in whatever spelling, leads to the other', async () => {
    const { admin, company, east, west } = organisation
    const taipei = await makeRegion(db, { parentId: east.id, name: '台北市场部' })
    const refused = await refusalOf(create, under(east, '臺 北市场部'), admin)
    expect(refused).toMatchObject({ code: 'InvalidInput', field: 'name', takenBy: idOf(taipei) })
    expect(refused.message).toContain('台北市场部')
    await runOk(create, under(west, '臺北市场部'), admin)
    const other = await makeRegion(db, { parentId: east.id, name: '东三市场部' })
    const named = { id: idOf(other), expected: await edition(other), name: '臺北 市场部' }
    expect(await refusalOf(rename, named, admin)).toMatchObject({ field: 'name', takenBy: idOf(taipei) })
    // Its own name in another spelling is no other's.
    const own = { id: idOf(taipei), expected: await edition(taipei), name: '臺北市场部' }
    expect((await runOk(rename, own, admin)).renameRegion.name).toBe('臺北市场部')
    expect(await runRefused(rename, { ...own, name: '三北' }, admin)).toBe('ChangedMeanwhile')
    expect(
      (await runOk(rename, { id: idOf(company), expected: await edition(company), name: '云岭公司' }, admin))
        .renameRegion.name,
    ).toBe('云岭公司')
  })

  it('carries what a device finds it by: in any glyphs, by pinyin and by initials', async () => {
    const { admin, east } = organisation
    await runOk(create, { ...under(east, '雲嶺市场部'), nameEn: 'Ridge' }, admin)
    const { regions } = await runOk('{ regions { name searchLine } }', {}, admin)
    const line = regions.find(({ name }: { name: string }) => name === '雲嶺市场部').searchLine
    for (const typed of ['云岭', '雲嶺', 'yunling', 'ylsc', 'ridge'])
      expect(searchRankOf(line, searchWords(typed) ?? []), typed).not.toBeNull()
    expect(searchRankOf(line, searchWords('东区') ?? [])).toBeNull()
  })

  it('two who make the same region at once make one', async () => {
    const { admin, east } = organisation
    const spellings = ['台南市场部', '臺南市场部', '台 南市场部', '臺南 市场部']
    const made = await Promise.all(
      spellings.map((name) => runOk(create, under(east, name), admin).catch(() => null)),
    )
    expect(made.filter(Boolean)).toHaveLength(1)
  })
})

describe('moving', () => {
  it('takes everything below along, and who leads the new branch sees the shops', async () => {
    const { admin, company, east, west, department, here } = organisation
    const leader = await makeStaff(db, 'SUPERVISOR', { regionId: west.id })
    const shops = '{ retailers { nodes { id } } }'
    const count = async () => (await runOk(shops, {}, leader)).retailers.nodes.length
    expect(await count()).toBe(1)
    const variables = { id: idOf(east), expected: await edition(east), parentId: idOf(west) }
    await runOk(move, variables, admin)
    expect(await pathOf(department)).toEqual([company.id, west.id, east.id, department.id])
    expect(await pathOf(east)).toEqual([company.id, west.id, east.id])
    expect(await count()).toBe(2)
    const filter = { filter: { regionId: idOf(west) } }
    const inside = 'query ($filter: RetailerFilter) { retailers(filter: $filter) { nodes { id } } }'
    const { retailers } = await runOk(inside, filter, admin)
    expect(retailers.nodes).toContainEqual({ id: globalId('Retailer', here.retailer) })
    const back = { ...variables, parentId: idOf(company) }
    expect(await runRefused(move, back, admin)).toBe('ChangedMeanwhile')
    const listed = (await runOk('{ regions { id path } }', {}, admin)).regions as { path: string[] }[]
    const order = listed.map(({ path }) => path.at(-1))
    for (const { path } of listed)
      for (const above of path) expect(order.indexOf(above)).toBeLessThanOrEqual(order.indexOf(path.at(-1)))
  })

  it('never below a department, itself or what it contains, nor beside its name', async () => {
    const { admin, company, east, west, department } = organisation
    const inner = await makeRegion(db, { kind: 'BRANCH', parentId: east.id, name: '营销部' })
    const field = async (id: Row, parentId: Row) => {
      const variables = { id: idOf(id), expected: await edition(id), parentId: idOf(parentId) }
      return fieldOf(refusalOf(move, variables, admin))
    }
    expect(await field(east, department)).toBe('parentId')
    expect(await field(east, east)).toBe('parentId')
    expect(await field(east, inner)).toBe('parentId')
    expect(await field(department, company)).toBe('parentId')
    await makeRegion(db, { parentId: west.id, name: `${department.name} ` })
    expect(await field(department, west)).toBe('name')
    expect(await pathOf(department)).toEqual([company.id, east.id, department.id])
  })

  it('two moves at once make no circle', async () => {
    const { admin, company, east, west } = organisation
    const into = (region: { id: string }, parent: { id: string }) =>
      edition(region)
        .then((expected) => runOk(move, { id: idOf(region), expected, parentId: idOf(parent) }, admin))
        .catch(() => null)
    const done = await Promise.all([into(east, west), into(west, east)])
    expect(done.filter(Boolean)).toHaveLength(1)
    await expect(
      db.region.update({ where: { id: company.id }, data: { parentId: east.id } }),
    ).rejects.toThrow()
  })
})

describe('closing', () => {
  it('names how many of each are in it, and closes what is empty', async () => {
    const { admin, company, east, department } = organisation
    const refused = await refusalOf(close, { id: idOf(east) }, admin)
    expect(refused.code).toBe('RegionInUse')
    expect(refused.message).toBe(
      '还不能关闭，里面还有：1 家营业的店、1 个没关的下级区域、1 个在用的辖区、5 位员工。请先移走或关闭。',
    )
    expect(await runRefused(close, { id: idOf(company) }, admin)).toBe('CompanyStaysOpen')
    const empty = await makeRegion(db, { parentId: east.id })
    await makeTerritory(db, { regionId: empty.id })
    await makeRetailer(db, { regionId: empty.id, closedAt: new Date() })
    const id = idOf(empty)
    const whyNot = 'query ($id: ID!) { node(id: $id) { ... on Region { whyNotClose { message } } } }'
    expect((await runOk(whyNot, { id }, admin)).node.whyNotClose).toBeNull()
    expect((await runOk(whyNot, { id: idOf(department) }, admin)).node.whyNotClose.message).toContain('1 家')
    expect((await runOk(close, { id }, admin)).closeRegion.closed).toBe(true)
    await runOk(close, { id }, admin)
    const acts = await db.auditEntry.findMany({ where: { subjectId: empty.id } })
    expect(acts.map(({ action }) => action)).toEqual(['closeRegion'])
    expect((await runOk(reopen, { id }, admin)).reopenRegion.closed).toBe(false)
  })

  it('nothing is put into a closed region, and it opens below an open one only', async () => {
    const { admin, company, here } = organisation
    const branch = await makeRegion(db, { kind: 'BRANCH', parentId: company.id, closedAt: new Date() })
    const closed = await makeRegion(db, { parentId: branch.id, closedAt: new Date() })
    expect(await runRefused(reopen, { id: idOf(closed) }, admin)).toBe('RegionIsClosed')
    const territory = await makeTerritory(db, { regionId: closed.id })
    const id = globalId('Territory', territory)
    const give = `mutation ($id: ID!, $shops: ShopSelection!) { giveToTerritory(territoryId: $id, shops: $shops, confirmedCount: 1) {
      ... on Refusal { code } } }`
    const shops = { retailerIds: [globalId('Retailer', here.retailer)] }
    expect(await runRefused(give, { id, shops }, admin)).toBe('RegionIsClosed')
    const serve = `mutation ($id: ID!, $staffId: ID!) { setTerritoryMember(id: $id, role: MANAGER, staffId: $staffId, expected: "x") {
      ... on Refusal { code } } }`
    const staffId = globalId('Staff', here.manager)
    expect(await runRefused(serve, { id, staffId }, admin)).toBe('RegionIsClosed')
    const newTerritory = `mutation ($regionId: ID!) { createTerritory(regionId: $regionId, name: "片区") {
      ... on Refusal { code } ... on InvalidInput { field } } }`
    expect(await fieldOf(refusalOf(newTerritory, { regionId: idOf(closed) }, admin))).toBe('regionId')
    const person = `mutation ($input: StaffInput!) { createStaff(input: $input, userName: "new.person") {
      ... on Refusal { code } ... on InvalidInput { field } } }`
    const input = { name: '张三', roles: ['MANAGER'], regionId: idOf(closed) }
    expect(await fieldOf(refusalOf(person, { input }, admin))).toBe('regionId')
  })

  it('a gift is not taken back into a region that has closed since', async () => {
    const { admin, east, here } = organisation
    const region = await makeRegion(db, { parentId: east.id })
    const territory = await makeTerritory(db, { regionId: region.id })
    const shop = await makeRetailerOf(db, territory)
    const give = `mutation ($id: ID!, $shops: ShopSelection!) { giveToTerritory(territoryId: $id, shops: $shops, confirmedCount: 1) {
      ... on TerritoryGift { id } ... on Refusal { code } } }`
    const shops = { retailerIds: [globalId('Retailer', shop)] }
    const { id } = (await runOk(give, { id: globalId('Territory', here.territory), shops }, admin))
      .giveToTerritory
    await runOk(close, { id: idOf(region) }, admin)
    const back = 'mutation ($id: ID!) { takeBackGift(id: $id) { ... on Refusal { code } } }'
    expect(await runRefused(back, { id }, admin)).toBe('RegionIsClosed')
    await runOk(reopen, { id: idOf(region) }, admin)
    await runOk(back, { id }, admin)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: shop.id } })).regionId).toBe(region.id)
  })

  it('a shop that comes in the same moment keeps it open', async () => {
    const { admin, east } = organisation
    const region = await makeRegion(db, { parentId: east.id })
    const holding = Promise.withResolvers<void>()
    const giving = Promise.withResolvers<void>()
    const coming = db.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT id FROM "Region" WHERE id = ${region.id}::uuid FOR SHARE`
      holding.resolve()
      await giving.promise
      await transaction.retailer.create({
        data: { licenceNumber: region.id, name: '新店', regionId: region.id },
      })
    })
    await holding.promise
    const closing = runRefused(close, { id: idOf(region) }, admin)
    giving.resolve()
    await coming
    expect(await closing).toBe('RegionInUse')
  })
})

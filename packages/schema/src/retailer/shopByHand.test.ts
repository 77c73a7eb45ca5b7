import { makeOrganisation, makeRegion, makeRetailer, makeRetailerOf, makeVisit } from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let number = 0

beforeEach(async () => {
  organisation = await makeOrganisation(db)
  number += 1
})

const refusal = '... on Refusal { code message } ... on InvalidInput { field takenBy }'
const create = `mutation ($input: RetailerInput!, $until: Day, $hasNoEnd: Boolean!) {
  createRetailer(input: $input, until: $until, hasNoEnd: $hasNoEnd) { ... on Retailer { id name edition licenceStatus } ${refusal} } }`
const edit = `mutation ($id: ID!, $expected: Edition!, $input: RetailerInput!) {
  editRetailer(id: $id, expected: $expected, input: $input) { ... on Retailer { id edition } ${refusal} } }`
const close = `mutation ($id: ID!, $reason: String!) { closeRetailer(id: $id, reason: $reason) { ... on Retailer { closed } ${refusal} } }`
const reopen = `mutation ($id: ID!) { reopenRetailer(id: $id) { ... on Retailer { closed } ... on Refusal { code message } } }`

const shop = (over: object = {}) => ({
  ...{ licenceNumber: `4201069${String(number).padStart(5, '0')}`, name: '桥头便利店', holderName: '王芳' },
  ...{ phone: '0719-8880001', address: '春风路 1 号', regionId: globalId('Region', organisation.department) },
  ...{
    format: 'CONVENIENCE',
    marketType: 'RURAL',
    businessDistrict: 'SCHOOL',
    grade: 12,
    areaSquareMetres: 35.54,
  },
  ...{ orderWeekday: 3, longitude: 110.79, latitude: 32.65, openedOn: '2024-05-01', ...over },
})
const made = (over: object = {}) => ({ input: shop(over), until: '2028-12-31', hasNoEnd: false })
const rowOf = (input: { licenceNumber: string }) =>
  db.retailer.findUniqueOrThrow({ where: { licenceNumber: input.licenceNumber }, include: { region: true } })

describe('a new shop', () => {
  it('is what an import would have made: found, in its region, without territory and sign-in', async () => {
    const { admin, supervisor, here, otherSupervisor, department } = organisation
    const variables = made()
    expect((await runOk(create, variables, admin)).createRetailer).toMatchObject({
      name: '桥头便利店',
      licenceStatus: 'VALID',
    })
    const row = await rowOf(variables.input)
    expect(row).toMatchObject({
      ...{ regionId: department.id, territoryId: null, userId: null, closedAt: null, placeStatus: 'KNOWN' },
      ...{ grade: 12, areaSquareMetres: 35.5, orderWeekday: 3, openedOn: new Date('2024-05-01') },
      ...{ licenceExpiresOn: new Date('2028-12-31'), licenceHasNoEnd: false, format: 'CONVENIENCE' },
    })
    const list = 'query ($filter: RetailerFilter) { retailers(filter: $filter) { totalCount } }'
    const finds = async (asker: { userId: string }) =>
      (await runOk(list, { filter: { search: `qtbld ${variables.input.licenceNumber}` } }, asker)).retailers
        .totalCount
    expect(await finds(supervisor)).toBe(1)
    expect(await finds(otherSupervisor)).toBe(0)
    expect(await finds(here.manager)).toBe(0)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: row.id } })
    expect(entry.action).toBe('createRetailer')
    expect(entry.changes).toMatchObject({
      grade: { to: 12 },
      phone: { to: '***' },
      region: { to: department.name },
    })
  })

  it('is refused beside the field, by the rules of a register', async () => {
    const { admin, east } = organisation
    const fieldOf = async (refused: Promise<object>) => Reflect.get(await refused, 'field') as unknown
    const field = (over: object, licence: object = {}) =>
      fieldOf(refusalOf(create, { ...made(over), ...licence }, admin))
    expect(await field({ licenceNumber: '4.2E+11' })).toBe('licenceNumber')
    expect(await field({ phone: '1.38E+10' })).toBe('phone')
    expect(await field({ grade: 31 })).toBe('grade')
    expect(await field({ areaSquareMetres: -3 })).toBe('areaSquareMetres')
    expect(await field({ orderWeekday: 9 })).toBe('orderWeekday')
    expect(await field({ latitude: null })).toBe('longitude')
    expect(await field({ name: ' ', holderName: '无' })).toBe('name')
    expect(await field({ openedOn: '1800-01-01' })).toBe('openedOn')
    expect(await field({ regionId: globalId('Region', east) })).toBe('regionId')
    const closed = await makeRegion(db, { parentId: east.id, closedAt: new Date() })
    expect(await field({ regionId: globalId('Region', closed) })).toBe('regionId')
    expect(await field({}, { until: null })).toBe('until')
    expect(await field({}, { hasNoEnd: true })).toBe('hasNoEnd')
    expect(await db.retailer.count({ where: { name: '桥头便利店' } })).toBe(number - 1)
  })

  it('under a licence number that is taken leads to the shop that has it, also in the same moment', async () => {
    const { admin } = organisation
    const other = await makeRetailer(db, {
      licenceNumber: `TAKEN${number}`,
      name: '老店',
      closedAt: new Date(),
    })
    const taken = await refusalOf(create, made({ licenceNumber: ` taken${number}` }), admin)
    expect(taken).toMatchObject({ field: 'licenceNumber', takenBy: globalId('Retailer', other) })
    expect(taken.message).toContain('老店')
    expect(taken.message).toContain('重新营业')
    const twice = await Promise.all([1, 2, 3].map(() => runOk(create, made(), admin).catch(() => null)))
    expect(twice.filter(Boolean)).toHaveLength(1)
  })

  it('far from the shops of its branch has a doubtful place', async () => {
    const { admin, here } = organisation
    await makeRetailerOf(db, here.territory, { longitude: 110.8, latitude: 32.6, placeStatus: 'KNOWN' })
    const variables = made({ longitude: 121.5, latitude: 31.2 })
    await runOk(create, variables, admin)
    expect((await rowOf(variables.input)).placeStatus).toBe('DOUBTFUL')
  })
})

describe('editing', () => {
  const editing = async () => {
    const { createRetailer } = await runOk(create, made(), organisation.admin)
    return { id: createRetailer.id as string, expected: createRetailer.edition as string }
  }

  it('saves all of it, and what is left out is forgotten; the audit log says what changed', async () => {
    const { admin } = organisation
    const input = shop({
      name: '桥头超市',
      phone: null,
      longitude: null,
      latitude: null,
      grade: null,
      openedOn: null,
    })
    await runOk(edit, { ...(await editing()), input }, admin)
    const row = await rowOf(input)
    expect(row).toMatchObject({
      name: '桥头超市',
      phone: null,
      longitude: null,
      placeStatus: 'UNKNOWN',
      grade: null,
    })
    expect(row).toMatchObject({
      openedOn: null,
      licenceExpiresOn: new Date('2028-12-31'),
      holderName: '王芳',
    })
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'editRetailer', subjectId: row.id },
    })
    expect(Object.keys(entry.changes as object).toSorted()).toEqual(
      ['grade', 'latitude', 'longitude', 'name', 'openedOn', 'phone', 'placeStatus'].toSorted(),
    )
  })

  it('a lost race overwrites nothing', async () => {
    const { admin } = organisation
    const read = await editing()
    await runOk(edit, { ...read, input: shop({ name: '先存的' }) }, admin)
    expect(await runRefused(edit, { ...read, input: shop({ name: '后存的' }) }, admin)).toBe(
      'ChangedMeanwhile',
    )
    expect((await rowOf(shop())).name).toBe('先存的')
  })

  it('a shop of a territory stays in its department; another moves', async () => {
    const { admin, otherDepartment, here, department } = organisation
    const elsewhere = { regionId: globalId('Region', otherDepartment) }
    await runOk(edit, { ...(await editing()), input: shop(elsewhere) }, admin)
    expect((await rowOf(shop())).regionId).toBe(otherDepartment.id)
    const served = await db.retailer.findUniqueOrThrow({ where: { id: here.retailer.id } })
    const input = shop({ ...elsewhere, licenceNumber: served.licenceNumber })
    const expected = await seen('Retailer', served)
    const refused = await refusalOf(edit, { id: globalId('Retailer', served), expected, input }, admin)
    expect(refused).toMatchObject({ field: 'regionId' })
    expect(refused.message).toContain(here.territory.name)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: served.id } })).regionId).toBe(department.id)
  })

  it('another licence number is another user name, and never one that is taken', async () => {
    const { admin, here, elsewhere } = organisation
    const { retailer } = here
    const expected = await seen('Retailer', retailer)
    const id = globalId('Retailer', retailer)
    const taken = shop({ licenceNumber: elsewhere.retailer.licenceNumber })
    expect(await refusalOf(edit, { id, expected, input: taken }, admin)).toMatchObject({
      field: 'licenceNumber',
      takenBy: globalId('Retailer', elsewhere.retailer),
    })
    await runOk(edit, { id, expected, input: shop({ licenceNumber: `NEW-${number}` }) }, admin)
    const user = await db.user.findUniqueOrThrow({ where: { id: retailer.userId } })
    expect(user.username).toBe(`new-${number}`)
  })

  it('nothing of a shop whose data was erased', async () => {
    const { admin } = organisation
    const erased = await makeRetailer(db, { closedAt: new Date('2020-01-01'), erasedAt: new Date() })
    const id = globalId('Retailer', erased)
    const expected = await seen('Retailer', erased)
    expect(await runRefused(edit, { id, expected, input: shop() }, admin)).toBe('RetailerIsErased')
    expect(await runRefused(reopen, { id }, admin)).toBe('RetailerIsErased')
  })
})

describe('closing and opening again', () => {
  it('ends the sign-in and the visits to come, and opening brings them back', async () => {
    const { admin, here } = organisation
    const id = globalId('Retailer', here.retailer)
    await makeVisit(db, {
      ...{ retailerId: here.retailer.id, staffId: here.manager.id },
      ...{ status: 'PLANNED', plannedOn: new Date('2026-11-25'), startedAt: null },
    })
    const visits = async () => (await runOk('{ visits { totalCount } }', {}, here.manager)).visits.totalCount
    const stops = async () =>
      (await runOk('{ myStops(day: "2026-11-25") { id } }', {}, here.manager)).myStops.length
    const ends = 'query ($id: ID!) { node(id: $id) { ... on Retailer { plannedVisitCount hasSignIn } } }'
    expect((await runOk(ends, { id }, admin)).node).toEqual({ plannedVisitCount: 1, hasSignIn: true })
    expect([await visits(), await stops()]).toEqual([1, 1])
    expect(await refusalOf(close, { id, reason: '\u3000' }, admin)).toMatchObject({ field: 'reason' })
    await runOk(close, { id, reason: '店主搬走了' }, admin)
    await runOk(close, { id, reason: '再关一次' }, admin)
    expect([await visits(), await stops()]).toEqual([0, 0])
    expect(await runRefused('{ nextVisit { id } }', {}, here.retailer)).toBe('UNAUTHENTICATED')
    const acts = await db.auditEntry.findMany({
      where: { subjectId: here.retailer.id, action: 'closeRetailer' },
    })
    expect(acts).toHaveLength(1)
    expect(acts[0]?.changes).toMatchObject({ reason: { to: '店主搬走了' } })
    await runOk(reopen, { id }, admin)
    await runOk(reopen, { id }, admin)
    expect([await visits(), await stops()]).toEqual([1, 1])
    expect((await runOk('{ nextVisit { id } }', {}, here.retailer)).nextVisit).not.toBeNull()
    expect(
      await db.auditEntry.count({ where: { subjectId: here.retailer.id, action: 'reopenRetailer' } }),
    ).toBe(1)
  })

  it('opens in no region that is closed', async () => {
    const { admin, east } = organisation
    const region = await makeRegion(db, { parentId: east.id, closedAt: new Date() })
    const closed = await makeRetailer(db, { regionId: region.id, closedAt: new Date() })
    expect(await runRefused(reopen, { id: globalId('Retailer', closed) }, admin)).toBe('RegionIsClosed')
  })
})

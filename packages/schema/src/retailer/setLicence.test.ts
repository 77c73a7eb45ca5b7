import { dayFromNow, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const set = `mutation ($id: ID!, $expected: Edition!, $licence: LicenceInput!) {
  setLicence(id: $id, expected: $expected, licence: $licence) {
    ... on Retailer { licenceStatus licenceExpiresOn licenceHasNoEnd licenceUnread licenceRevoked }
    ... on Refusal { code message } } }`
const list = '{ retailers(filter: { unclearLicence: true }) { nodes { name licenceStatus licenceUnread } } }'
const unclear = { until: null, hasNoEnd: false, revoked: false }
const noEnd = { ...unclear, hasNoEnd: true }
const until = (day: string) => ({ ...unclear, until: day })

const unclearShop = (name: string) =>
  makeRetailerOf(db, organisation.here.territory, { name, licenceExpiresOn: null, licenceUnread: '已过期' })

it('the list of licences to clear holds what the register says; each act takes the shop off it', async () => {
  const { admin } = organisation
  const shops = [
    await unclearShop('甲'),
    await unclearShop('乙'),
    await unclearShop('丙'),
    await unclearShop('丁'),
  ]
  const names = async () => (await runOk(list, {}, admin)).retailers.nodes
  expect(await names()).toHaveLength(4)
  expect((await names())[0]).toMatchObject({ licenceStatus: 'UNCLEAR', licenceUnread: '已过期' })
  const wanted = [until('2027-12-31'), noEnd, { ...unclear, revoked: true }, until('2020-01-01')]
  const found = []
  for (const [index, licence] of wanted.entries()) {
    const expected = await seen('Retailer', shops[index]!)
    const variables = { id: globalId('Retailer', shops[index]!), expected, licence }
    found.push((await runOk(set, variables, admin)).setLicence)
  }
  expect(found.map(({ licenceStatus }) => licenceStatus)).toEqual(['VALID', 'VALID', 'REVOKED', 'EXPIRED'])
  expect(found[0]).toMatchObject({ licenceExpiresOn: '2027-12-31', licenceUnread: null })
  expect(found[2]).toMatchObject({ licenceUnread: '已过期', licenceRevoked: true })
  expect(await names()).toEqual([])
})

it('opens brands at once, tells the shop, and stands in the audit log', async () => {
  const shop = await unclearShop('戊')
  const brands = '{ brands { nodes { name } } }'
  expect(await runRefused(brands, {}, shop)).toBe('FORBIDDEN')
  const expected = await seen('Retailer', shop)
  const variables = { id: globalId('Retailer', shop), expected, licence: until('2027-12-31') }
  await runOk(set, variables, organisation.admin)
  await runOk(brands, {}, shop)
  expect(await db.notification.findMany({ where: { userId: shop.userId } })).toMatchObject([
    { kind: 'LICENCE_VALID' },
  ])
  const [entry] = await db.auditEntry.findMany({ where: { action: 'setLicence', subjectId: shop.id } })
  expect(JSON.stringify(entry?.changes)).toContain('已过期')
})

it('refuses what says nothing, says both, or is no day of these times, and what somebody else has changed', async () => {
  const { admin } = organisation
  const shop = await unclearShop('己')
  const stands = await seen('Retailer', shop)
  const act = (licence: object, expected = stands) =>
    runRefused(set, { id: globalId('Retailer', shop), expected, licence }, admin)
  expect(await act(unclear)).toBe('InvalidInput')
  expect(await act({ ...noEnd, until: '2027-12-31' })).toBe('InvalidInput')
  expect(await act(until('9999-12-31'))).toBe('InvalidInput')
  expect(await act(until('2027-12-31'), await seen('Retailer', organisation.here.retailer))).toBe(
    'ChangedMeanwhile',
  )
  expect(await db.retailer.findUnique({ where: { id: shop.id } })).toMatchObject({ licenceExpiresOn: null })
  expect(await db.notification.count({ where: { userId: shop.userId } })).toBe(0)
})

it('is for admins only', async () => {
  const { here, supervisor } = organisation
  const variables = { id: globalId('Retailer', here.retailer), expected: 'x', licence: noEnd }
  for (const asker of [
    supervisor,
    here.manager,
    here.orderClerk,
    here.courier,
    here.inspector,
    here.retailer,
  ])
    expect(await runRefused(set, variables, asker)).toBe('FORBIDDEN')
  expect(await db.retailer.findUnique({ where: { id: here.retailer.id } })).toMatchObject({
    licenceExpiresOn: dayFromNow(365),
  })
})

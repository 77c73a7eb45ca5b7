import { expect, test } from 'vitest'
import { readRegisterMapping } from './readRegisterMapping.ts'
import { startCensus } from './registerCensus.ts'
import type { RegisterIssue } from './registerIssue.ts'
import type { RetailerDraft } from './retailerDraft.ts'

const mapping = readRegisterMapping({
  columns: { licenceNumber: ['No'], name: ['Name'], branch: ['Branch'] },
  departmentAtLeast: 2,
  farKilometres: 50,
})

const draft = (branch: string, department: string, longitude?: number, latitude = 30): RetailerDraft => ({
  licenceNumber: '1',
  name: 'x',
  holderName: null,
  contactName: null,
  phone: null,
  address: null,
  region: { branch, department },
  format: null,
  marketType: null,
  businessDistrict: null,
  grade: null,
  areaSquareMetres: null,
  orderWeekday: null,
  deliveryWeekday: null,
  place: longitude === undefined ? null : { point: { longitude, latitude }, status: 'KNOWN' },
  closed: null,
  closedOn: null,
  openedOn: null,
  licenceTerm: null,
})

const near = [120, 120.01, 120.02].map((longitude) => draft('East', 'Town', longitude))

function settle(all: RetailerDraft[], one: RetailerDraft) {
  const census = startCensus(mapping)
  for (const each of all) census.count(each)
  const issues: RegisterIssue[] = []
  const settled = census.settle(one, issues)
  return { settled, reasons: issues.map((issue) => issue.reason) }
}

test('a point near its branch is known', () => {
  const { settled, reasons } = settle(near, draft('East', 'Town', 120.1))
  expect([settled.place?.status, reasons]).toEqual(['KNOWN', []])
})

test('a point far from its branch is kept as doubtful', () => {
  const { settled, reasons } = settle(near, draft('East', 'Town', 121))
  expect(settled.place).toEqual({ point: { longitude: 121, latitude: 30 }, status: 'DOUBTFUL' })
  expect(reasons).toEqual(['PLACE_FAR'])
})

test('a point outside the country is kept as doubtful and does not move the middle', () => {
  const abroad = draft('East', 'Town', 141, 43)
  const { settled, reasons } = settle([...near, abroad, abroad, abroad, abroad], abroad)
  expect(settled.place?.status).toBe('DOUBTFUL')
  expect(reasons).toEqual(['PLACE_OUTSIDE_COUNTRY'])
  expect(settle([...near, abroad, abroad, abroad, abroad], draft('East', 'Town', 120)).reasons).toEqual([])
})

test('a shop without a point stays without', () => {
  expect(settle(near, draft('East', 'Town')).settled.place).toBe(null)
})

test('a small department joins the default one, whatever the case and width of names', () => {
  const all = [draft('East', 'Town'), draft('EAST', 'town '), draft('East', 'Twon')]
  expect(settle(all, draft('East', 'TOWN')).settled.region?.department).toBe('TOWN')
  expect(settle(all, draft('East', 'Twon')).settled.region?.department).toBe('其他')
})

test('the middle is found from a bounded sample of a long register', () => {
  const census = startCensus(mapping)
  for (let index = 0; index < 50_000; index++) census.count(draft('East', 'Town', 120 + (index % 100) / 1000))
  const issues: RegisterIssue[] = []
  expect(census.settle(draft('East', 'Town', 120.05), issues).place?.status).toBe('KNOWN')
  expect(census.settle(draft('East', 'Town', 120.7), issues).place?.status).toBe('DOUBTFUL')
})

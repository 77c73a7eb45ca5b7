import { expect, test } from 'vitest'
import { type KnownRetailer, registerChanges, said, termByMapping } from './registerChanges.ts'
import type { LicenceTerm } from './licenceTerm.ts'
import { plainMapping } from './registerMapping.ts'
import { type RetailerDraft, sameDraft } from './retailerDraft.ts'

const draft: RetailerDraft = {
  licenceNumber: '012345',
  name: '春风小卖部',
  holderName: '王春风',
  contactName: null,
  phone: '13800000000',
  address: '春风路8号1楼',
  region: { branch: '城东', department: '一部' },
  format: 'GROCERY',
  marketType: null,
  businessDistrict: null,
  grade: null,
  areaSquareMetres: 32.5,
  orderWeekday: 3,
  deliveryWeekday: 5,
  place: { point: { longitude: 120, latitude: 30 }, status: 'KNOWN' },
  closed: false,
  closedOn: null,
  openedOn: '2024-12-03',
  licenceTerm: { kind: 'DATED', until: '2027-12-31' },
}
const before = said(draft)
const known: KnownRetailer = { ...before, inTerritory: false }

test('what was said before and is said again changes nothing', () => {
  expect(registerChanges(before, draft, known)).toEqual({ write: {}, saysNew: false, issues: [] })
})

test('what a person has put right since stays', () => {
  const byHand: KnownRetailer = {
    ...known,
    name: '春风小卖部（东门店）',
    phone: '13900000000',
    closed: true,
    region: { branch: '城西', department: '二部' },
    place: { point: { longitude: 120.5, latitude: 30.5 }, status: 'KNOWN' },
  }
  expect(registerChanges(before, draft, byHand)).toEqual({ write: {}, saysNew: false, issues: [] })
})

test('only what the register says anew is written', () => {
  const anew = { ...draft, phone: '13700000000' }
  expect(registerChanges(before, anew, { ...known, name: '东门店' })).toEqual({
    write: { phone: '13700000000' },
    saysNew: true,
    issues: [],
  })
})

test('silence erases nothing', () => {
  const silent = {
    ...draft,
    phone: null,
    place: null,
    areaSquareMetres: null,
    orderWeekday: null,
    deliveryWeekday: null,
  }
  expect(registerChanges(before, silent, known)).toEqual({ write: {}, saysNew: false, issues: [] })
})

test('an address written with other numerals is no change', () => {
  const rewritten = { ...draft, address: '春风路８号一楼' }
  expect(registerChanges(before, rewritten, known).saysNew).toBe(false)
})

test('something new that the shop already has is remembered, not written', () => {
  const anew = { ...draft, phone: '13700000000' }
  const already = { ...known, phone: '13700000000' }
  expect(registerChanges(before, anew, already)).toEqual({ write: {}, saysNew: true, issues: [] })
})

test('a shop that we made by hand takes what the register says', () => {
  const { write } = registerChanges(null, draft, { name: '春风店', inTerritory: false })
  expect(write).toMatchObject({ name: '春风小卖部', phone: '13800000000' })
})

test('a register new to us does not reopen a shop that a person closed', () => {
  expect(registerChanges(null, draft, { ...known, closed: true }).write).toEqual({})
})

test('a shop that the register closed and opens again is opened', () => {
  const closed = { ...before, closed: true }
  expect(registerChanges(closed, draft, { ...known, closed: true }).write).toEqual({ closed: false })
})

test('a new day of closing is taken of a closed shop only', () => {
  const closed = { ...draft, closed: true, closedOn: '2025-01-02' }
  const saidClosed = said({ ...closed, closedOn: '2025-01-01' })
  expect(registerChanges(saidClosed, closed, { ...known, closed: true }).write).toEqual({
    closedOn: '2025-01-02',
  })
  expect(registerChanges(saidClosed, closed, { ...known, closed: false }).write).toEqual({})
})

test('a shop in a territory keeps its region, and the result says so', () => {
  const moved = { ...draft, region: { branch: '城西', department: '二部' } }
  const { issues, ...rest } = registerChanges(before, moved, { ...known, inTerritory: true })
  expect(rest).toEqual({ write: {}, saysNew: true })
  expect(issues).toMatchObject([{ reason: 'REGION_KEPT', field: 'branch', value: '城西 / 二部' }])
  expect(registerChanges(before, moved, known).write).toEqual({ region: moved.region })
})

test('a point that has become doubtful is marked, unless a person has moved the shop', () => {
  const place = { point: { longitude: 120, latitude: 30 }, status: 'DOUBTFUL' as const }
  expect(registerChanges(before, { ...draft, place }, known).write).toEqual({ place })
  const moved = { ...known, place: { point: { longitude: 121, latitude: 30 }, status: 'KNOWN' as const } }
  expect(registerChanges(before, { ...draft, place }, moved).write).toEqual({})
})

test('a point where none was said before is taken, wherever the shop stands', () => {
  const place = { point: { longitude: 121, latitude: 30 }, status: 'KNOWN' as const }
  const { place: _, ...placeless } = before
  for (const earlier of [null, placeless]) {
    expect(registerChanges(earlier, { ...draft, place }, known).write).toEqual({ place })
  }
})

test('a point is taken of a shop that stands nowhere', () => {
  const place = { point: { longitude: 120, latitude: 30 }, status: 'DOUBTFUL' as const }
  const { place: _, ...nowhere } = known
  expect(registerChanges(before, { ...draft, place }, nowhere).write).toEqual({ place })
})

test('a shop whose import was undone is opened by a register that does not call it closed', () => {
  const undone = { ...known, closed: true, undone: true }
  const opened = { write: { closed: false }, saysNew: true, issues: [] }
  expect(registerChanges(before, draft, undone)).toEqual(opened)
  expect(registerChanges(before, { ...draft, closed: null }, undone)).toEqual(opened)
  expect(registerChanges(before, { ...draft, closed: true }, undone)).toEqual({ ...opened, write: {} })
})

const unclear = (words: string) => ({ kind: 'UNCLEAR', words }) as const
const until = (day: string) => ({ kind: 'DATED', until: day }) as const
const noEnd = { kind: 'NO_END' } as const

test.each<[string, LicenceTerm, LicenceTerm, LicenceTerm, LicenceTerm | undefined]>([
  ['the same words, cleared since', unclear('已过期'), unclear('已过期'), until('2028-01-01'), undefined],
  ['other words', unclear('已过期'), unclear('吊销'), until('2028-01-01'), unclear('吊销')],
  ['the same blank, cleared since', unclear(''), unclear(''), noEnd, undefined],
  ['a day that has become a blank', until('2028-01-01'), unclear(''), until('2028-01-01'), unclear('')],
  ['a day in place of words', unclear('已过期'), until('2028-01-01'), unclear('已过期'), until('2028-01-01')],
  ['another day', until('2027-12-31'), until('2028-01-01'), until('2027-12-31'), until('2028-01-01')],
  ['no end in place of a day', until('2027-12-31'), noEnd, until('2027-12-31'), noEnd],
])('the end of a licence: %s', (_case, earlier, now, stands, expected) => {
  const { write } = registerChanges(
    { ...before, licenceTerm: earlier },
    { ...draft, licenceTerm: now },
    { ...known, licenceTerm: stands },
  )
  expect(write.licenceTerm).toEqual(expected)
})

test('a mapping that says so gives no end where nothing else is known, and never in place of anything', () => {
  const mapping = { ...plainMapping, namesNoExpiry: true }
  expect(termByMapping(mapping, null)).toEqual(noEnd)
  expect(termByMapping(mapping, unclear(''))).toEqual(noEnd)
  for (const stands of [unclear('已过期'), until('2020-01-01'), noEnd])
    expect(termByMapping(mapping, stands)).toBe(null)
  expect(termByMapping(plainMapping, null)).toBe(null)
})

test('two rows say the same in spite of numerals and the case of regions', () => {
  const rewritten = { ...draft, address: '春风路８号一楼', region: { branch: ' 城东', department: '一部' } }
  expect(sameDraft(draft, rewritten)).toBe(true)
  expect(sameDraft(draft, { ...draft, grade: 3 })).toBe(false)
  expect(sameDraft(draft, { ...draft, region: null })).toBe(false)
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../retailer/format.ts'
import { marketTypes } from '../retailer/marketType.ts'
import { policyLineOf, quantityChange, type SupplyStanding } from './policyLine.ts'
import { supplyQuestionOf } from './supplyQuestion.ts'
import { noQuantities, type SupplyRule, supplyMethods, unlimited } from './supplyRule.ts'
import { supplyDaysOf, weekOf, whyNotSupplyWeek } from './supplyWeek.ts'
import { whyNotPublishSupply, whyNotSupplyRule } from './whyNotSupplyRule.ts'

const shop: SupplyStanding = {
  regionPath: ['company', 'north', 'north-1'],
  ...{ marketType: 'RURAL', format: 'GROCERY', grade: 14, everySecondWeek: false },
}

/** Each cell is its place, from 1: so a line says which cell it came from. */
const rule = (over: Partial<SupplyRule> = {}): SupplyRule => {
  const { method = 'GRADE' } = over
  return {
    ...{ productId: 'chunxue', method, regionIds: [], gradeFrom: null, gradeTo: null, doubles: false },
    quantities: noQuantities(method).map((_none, index) => index + 1),
    ...over,
  }
}

describe('the line of a shop', () => {
  test.each<[string, Partial<SupplyRule>, Partial<SupplyStanding>, number, object]>([
    ['by grade', {}, {}, 14, { band: null, none: null }],
    ['by grade and market type', { method: 'GRADE_MARKET' }, {}, 44, { band: 'RURAL' }],
    ['in town', { method: 'GRADE_MARKET' }, { marketType: 'URBAN' }, 14, { band: 'URBAN' }],
    ['by grade and format', { method: 'GRADE_FORMAT' }, {}, 104, { band: 'GROCERY' }],
    ['a branch above it is its area', { regionIds: ['north'] }, {}, 14, { none: null }],
    ['elsewhere', { regionIds: ['south'] }, {}, 0, { none: 'OUT_OF_AREA' }],
    ['from its own grade', { gradeFrom: 14, gradeTo: 14 }, {}, 14, { none: null }],
    ['above its grade', { gradeFrom: 15 }, {}, 0, { none: 'OUT_OF_RANGE' }],
    ['below its grade', { gradeTo: 13 }, {}, 0, { none: 'OUT_OF_RANGE' }],
    ['not graded yet', {}, { grade: null }, 0, { none: 'UNGRADED' }],
    ['none for its grade', { quantities: noQuantities('GRADE') }, {}, 0, { none: 'NONE_FOR_GRADE' }],
    ['visited every second week', { doubles: true }, { everySecondWeek: true }, 28, { doubled: true }],
    ['visited otherwise', { doubles: true }, {}, 14, { doubled: false }],
    ['a rule that does not double', {}, { everySecondWeek: true }, 14, { doubled: false }],
    [
      'no limit is no number to double',
      { doubles: true, quantities: noQuantities('GRADE').map(() => unlimited) },
      { everySecondWeek: true },
      unlimited,
      { doubled: false, none: null },
    ],
  ])('%s', (_case, over, standing, quantity, line) => {
    expect(policyLineOf(rule(over), { ...shop, ...standing })).toMatchObject({ quantity, ...line })
  })

  test('property: none has its reason, some has none, and only what may double is doubled', () => {
    const standing = fc.record<SupplyStanding>({
      regionPath: fc.constantFrom(['company', 'north'], ['company', 'south']),
      marketType: fc.constantFrom(...marketTypes),
      format: fc.constantFrom(...formats),
      grade: fc.option(fc.integer({ min: 1, max: 30 })),
      everySecondWeek: fc.boolean(),
    })
    const any = fc.constantFrom(...supplyMethods).chain((method) =>
      fc.record<SupplyRule>({
        ...{ productId: fc.constant('x'), method: fc.constant(method), doubles: fc.boolean() },
        regionIds: fc.uniqueArray(fc.constantFrom('company', 'north')),
        gradeFrom: fc.option(fc.integer({ min: 1, max: 30 })),
        gradeTo: fc.option(fc.integer({ min: 1, max: 30 })),
        quantities: fc.array(fc.integer({ min: -1, max: 9 }), {
          minLength: noQuantities(method).length,
          maxLength: noQuantities(method).length,
        }),
      }),
    )
    fc.assert(
      fc.property(any, standing, (one, stands) => {
        const { quantity, none, doubled } = policyLineOf(one, stands)
        expect(quantity === 0).toBe(none !== null)
        expect(Number.isInteger(quantity) && quantity >= unlimited).toBe(true)
        if (doubled) expect([one.doubles, stands.everySecondWeek, quantity % 2]).toEqual([true, true, 0])
      }),
    )
  })
})

test.each([
  [5, 3, 'MORE'],
  [3, 5, 'LESS'],
  [3, 3, 'SAME'],
  [unlimited, 9_999, 'MORE'],
  [0, unlimited, 'LESS'],
  [unlimited, unlimited, 'SAME'],
])('%i after %i is %s', (now, before, change) => {
  expect(quantityChange(now, before)).toBe(change)
})

describe('the question', () => {
  const line = (productId: string, quantity: number, lastWeek: number | null = quantity) => ({
    ...{ productId, quantity, lastWeek },
  })

  test('is about what changed most, with last week’s among the answers', () => {
    expect(supplyQuestionOf([line('a', 4), line('b', 10, 15), line('c', 3, 2)])).toEqual({
      ...{ productId: 'b', options: [10, 12, 15], right: 10 },
    })
  })

  test('about the first where nothing changed, with answers made up', () => {
    expect(supplyQuestionOf([line('a', 4), line('b', 9)])).toMatchObject({
      productId: 'a',
      options: [4, 6, 8],
    })
  })

  test('no limit is the last of the answers', () => {
    expect(supplyQuestionOf([line('a', unlimited, 12)])?.options).toEqual([10, 12, unlimited])
  })

  test('none without a line', () => expect(supplyQuestionOf([])).toBeNull())

  test('property: the right answer is among different ones', () => {
    const quantity = fc.integer({ min: -1, max: 30 })
    fc.assert(
      fc.property(fc.array(fc.tuple(quantity, fc.option(quantity)), { minLength: 1 }), (rows) => {
        const { options, right } = supplyQuestionOf(
          rows.map(([now, was], index) => line(`${index}`, now, was)),
        )!
        expect(options).toContain(right)
        expect(new Set(options).size).toBe(3)
      }),
    )
  })
})

test.each([
  ['2026-11-23', undefined],
  ['2027-01-18', undefined],
  ['2026-11-16', 'week'],
  ['2027-01-25', 'week'],
  ['2026-11-24', 'week'],
])('a policy for the week from %s, on Sunday 29 November', (week, field) => {
  expect(whyNotSupplyWeek(week, '2026-11-29')?.field).toBe(field)
})

test('a week begins on Monday; what is ordered late in it comes in the next', () => {
  expect([weekOf('2026-11-29'), weekOf('2026-11-23')]).toEqual(['2026-11-23', '2026-11-23'])
  const days = (orderWeekday: number | null, deliveryWeekday: number | null) =>
    Object.values(supplyDaysOf('2026-11-23', { orderWeekday, deliveryWeekday }))
  expect(days(2, 4)).toEqual(['2026-11-24', '2026-11-26'])
  expect(days(5, 1)).toEqual(['2026-11-27', '2026-11-30'])
  expect(days(3, 3)).toEqual(['2026-11-25', '2026-12-02'])
  expect(days(null, null)).toEqual([null, null])
})

describe('what is not kept, and not published', () => {
  const written = { ...rule(), stock: null, reason: '', reasonEn: null }

  test.each<[string, object, string | undefined]>([
    ['as it should be', {}, undefined],
    ['no limit', { quantities: noQuantities('GRADE').map(() => unlimited) }, undefined],
    ['cells of another method', { method: 'GRADE_FORMAT' }, 'quantities'],
    ['half a carton', { quantities: noQuantities('GRADE').map(() => 0.5) }, 'quantities'],
    ['too much', { quantities: noQuantities('GRADE').map(() => 10_000) }, 'quantities'],
    ['a grade of 31', { gradeTo: 31 }, 'gradeFrom'],
    ['grades the wrong way round', { gradeFrom: 20, gradeTo: 10 }, 'gradeFrom'],
    ['less than no stock', { stock: -1 }, 'stock'],
    ['a long reason', { reason: '长'.repeat(61) }, 'reason'],
  ])('%s', (_case, over, field) => {
    expect(whyNotSupplyRule({ ...written, ...over })?.field).toBe(field)
  })

  const policy = {
    ...{ week: new Date('2026-11-23'), number: 1, hasDraft: true, ruleCount: 1, laterPublished: false },
    ...{ orderUntil: 1080, reason: '' },
  }
  const sunday = new Date('2026-11-29T15:59:00Z')

  test.each<[string, object, string | undefined]>([
    ['as it should be', {}, undefined],
    ['nothing written', { hasDraft: false }, 'NoSupplyDraft'],
    ['a later week is out', { laterPublished: true }, 'LaterWeekPublished'],
    ['a correction beside a later week', { laterPublished: true, number: 2, reason: '到货少' }, undefined],
    ['a correction without a reason', { number: 2, reason: '　' }, 'InvalidInput'],
    ['no product', { ruleCount: 0 }, 'InvalidInput'],
    ['no time of day', { orderUntil: 1440 }, 'InvalidInput'],
  ])('%s', (_case, over, name) => {
    expect(whyNotPublishSupply({ ...policy, ...over }, sunday, 'Asia/Shanghai')?.name).toBe(name)
  })

  test('a week is over when its Sunday is, by the company’s clock', () => {
    const monday = new Date('2026-11-29T16:00:00Z')
    expect(whyNotPublishSupply(policy, monday, 'Asia/Shanghai')?.name).toBe('SupplyWeekOver')
  })
})

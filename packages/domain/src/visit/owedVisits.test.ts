import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audience, type AudienceShop, everyShop } from '../audience/audience.ts'
import { marketTypes } from '../retailer/marketType.ts'
import { type Cadence, owedPerFourWeeks } from './owedVisits.ts'

const shop: AudienceShop = {
  id: 'village',
  region: { path: ['company', 'north', 'north-1'] },
  marketType: 'RURAL',
  format: 'GROCERY',
  businessDistrict: 'RESIDENTIAL',
  grade: 20,
}

const owe = (number: number, audience: Partial<Audience> = {}): Cadence => ({
  owedPerFourWeeks: number,
  audience: { ...everyShop, ...audience },
})

describe('owedPerFourWeeks', () => {
  test.each<[string, Cadence[], number]>([
    ['no cadence at all', [], 1],
    ['none that means it', [owe(4, { gradeFrom: 25 }), owe(0, { marketTypes: ['URBAN'] })], 1],
    ['the one that means it', [owe(4, { gradeFrom: 25 }), owe(2, { gradeFrom: 18, gradeTo: 24 })], 2],
    ['a region above its own', [owe(3, { regionIds: ['north'] })], 3],
    ['the largest of several', [owe(2), owe(8, { formats: ['GROCERY'] }), owe(4)], 8],
    ['one that gives it less than the default', [owe(0)], 0],
    ['none owed to all, but two to it', [owe(0), owe(2, { includeRetailerIds: ['village'] })], 2],
    ['named out', [owe(4, { excludeRetailerIds: ['village'] })], 1],
  ])('%s', (_case, cadences, expected) => {
    expect(owedPerFourWeeks(cadences, shop)).toBe(expected)
  })

  test('property: one more cadence that means a shop never takes from what another one gives', () => {
    const some = fc.array(
      fc.integer({ min: 0, max: 20 }).map((number) => owe(number)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 20 }), (cadences, number) => {
        const before = owedPerFourWeeks(cadences, shop)
        expect(owedPerFourWeeks([...cadences, owe(number)], shop)).toBe(Math.max(before, number))
      }),
    )
  })

  test('property: where no cadence names a market, a rural shop is owed as many as the same one in town', () => {
    const grades = fc.record({ gradeFrom: fc.integer({ min: 1, max: 30 }), number: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(grades), (plans) => {
        const cadences = plans.map(({ gradeFrom, number }) => owe(number, { gradeFrom }))
        const [town, country] = marketTypes.map((marketType) =>
          owedPerFourWeeks(cadences, { ...shop, marketType }),
        )
        expect(country).toBe(town)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audience, everyShop, inAudience, meansNamedOnly } from './audience.ts'
import { audienceOf, shopOf, villageShop } from './audience.testbed.ts'

describe('inAudience', () => {
  test.each<[string, Partial<Audience>, boolean]>([
    ['nothing set is every shop', {}, true],
    ['its own department', { regionIds: ['north-1'] }, true],
    ['the branch above it', { regionIds: ['north'] }, true],
    ['the whole company', { regionIds: ['company'] }, true],
    ['a neighbouring department', { regionIds: ['north-2'] }, false],
    ['one of several regions', { regionIds: ['south', 'north'] }, true],
    ['its market type', { marketTypes: ['RURAL'] }, true],
    ['the other market type', { marketTypes: ['URBAN'] }, false],
    ['its format among others', { formats: ['CONVENIENCE', 'GROCERY'] }, true],
    ['another format', { formats: ['MALL'] }, false],
    ['another district', { businessDistricts: ['SCHOOL'] }, false],
    ['grades around it', { gradeFrom: 5, gradeTo: 10 }, true],
    ['exactly its grade', { gradeFrom: 9, gradeTo: 9 }, true],
    ['from the next grade up', { gradeFrom: 10 }, false],
    ['up to the grade below', { gradeTo: 8 }, false],
    ['one side fits, another does not', { formats: ['GROCERY'], marketTypes: ['URBAN'] }, false],
    ['named in though nothing else fits', { formats: ['MALL'], includeRetailerIds: ['village'] }, true],
    ['named out though everything else fits', { excludeRetailerIds: ['village'] }, false],
    ['named out and in', { includeRetailerIds: ['village'], excludeRetailerIds: ['village'] }, false],
    ['nothing chosen but another shop', { includeRetailerIds: ['town'] }, false],
    ['nothing chosen but its name', { includeRetailerIds: ['village', 'town'] }, true],
    ['another shop named in changes nothing', { formats: ['MALL'], includeRetailerIds: ['town'] }, false],
  ])('%s', (_case, part, expected) => {
    expect(inAudience({ ...everyShop, ...part }, villageShop)).toBe(expected)
  })

  test('a shop without a grade is meant only where no grade is asked for', () => {
    const ungraded = { ...villageShop, grade: null }
    expect(inAudience(everyShop, ungraded)).toBe(true)
    expect(inAudience({ ...everyShop, gradeFrom: 1 }, ungraded)).toBe(false)
    expect(inAudience({ ...everyShop, gradeTo: 30 }, ungraded)).toBe(false)
  })

  test('property: named out is out, whatever else holds', () => {
    fc.assert(
      fc.property(audienceOf, shopOf, (audience, shop) => {
        fc.pre(audience.excludeRetailerIds.includes(shop.id))
        expect(inAudience(audience, shop)).toBe(false)
      }),
    )
  })

  test('property: named in and not out is in, whatever else holds', () => {
    fc.assert(
      fc.property(audienceOf, shopOf, (audience, shop) => {
        fc.pre(audience.includeRetailerIds.includes(shop.id))
        fc.pre(!audience.excludeRetailerIds.includes(shop.id))
        expect(inAudience(audience, shop)).toBe(true)
      }),
    )
  })

  test('property: emptying any list can only let more shops in, as long as more than names is chosen', () => {
    const sides = ['regionIds', 'marketTypes', 'formats', 'businessDistricts'] as const
    fc.assert(
      fc.property(audienceOf, shopOf, fc.constantFrom(...sides), (audience, shop, side) => {
        const wider = { ...audience, [side]: [] }
        fc.pre(inAudience(audience, shop) && !meansNamedOnly(wider))
        expect(inAudience(wider, shop)).toBe(true)
      }),
    )
  })

  test('property: every side must hold for a shop that is not named', () => {
    const unnamed = audienceOf.map((a) => ({ ...a, includeRetailerIds: [], excludeRetailerIds: [] }))
    fc.assert(
      fc.property(unnamed, shopOf, (a, shop) => {
        const oneByOne = [
          { ...everyShop, regionIds: a.regionIds },
          { ...everyShop, marketTypes: a.marketTypes },
          { ...everyShop, formats: a.formats },
          { ...everyShop, businessDistricts: a.businessDistricts },
          { ...everyShop, gradeFrom: a.gradeFrom },
          { ...everyShop, gradeTo: a.gradeTo },
        ]
        expect(inAudience(a, shop)).toBe(oneByOne.every((side) => inAudience(side, shop)))
      }),
    )
  })

  test('property: a region above includes every shop that the region below includes', () => {
    fc.assert(
      fc.property(audienceOf, shopOf, fc.nat(2), fc.nat(2), (audience, shop, one, other) => {
        const above = shop.region.path[Math.min(one, other)]!
        const below = shop.region.path[Math.max(one, other)]!
        fc.pre(inAudience({ ...audience, regionIds: [below] }, shop))
        expect(inAudience({ ...audience, regionIds: [above] }, shop)).toBe(true)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Audience,
  type AudienceReason,
  audienceReason,
  type AudienceSide,
  inAudience,
  everyShop,
} from './audience.ts'
import { audienceOf, shopOf, villageShop } from './audience.testbed.ts'

test.each<[string, Partial<Audience>, AudienceReason]>([
  ['nothing is limited', {}, { included: true, decidedBy: 'SIDES', sides: [] }],
  [
    'it fits in one way and not in two',
    { marketTypes: ['RURAL'], formats: ['MALL'], gradeTo: 8 },
    {
      included: false,
      decidedBy: 'SIDES',
      sides: [
        { side: 'MARKET_TYPE', fits: true },
        { side: 'FORMAT', fits: false },
        { side: 'GRADE', fits: false },
      ],
    },
  ],
  [
    'it is named in, though it does not fit',
    { regionIds: ['south'], includeRetailerIds: ['village'] },
    { included: true, decidedBy: 'NAMED_IN', sides: [{ side: 'REGION', fits: false }] },
  ],
  [
    'it is named out, though it fits',
    { regionIds: ['north'], excludeRetailerIds: ['village'] },
    { included: false, decidedBy: 'NAMED_OUT', sides: [{ side: 'REGION', fits: true }] },
  ],
])('says that %s', (_case, part, reason) => {
  expect(audienceReason({ ...everyShop, ...part }, villageShop)).toEqual(reason)
})

const opened: Record<AudienceSide, Partial<Audience>> = {
  REGION: { regionIds: [] },
  MARKET_TYPE: { marketTypes: [] },
  FORMAT: { formats: [] },
  BUSINESS_DISTRICT: { businessDistricts: [] },
  GRADE: { gradeFrom: null, gradeTo: null },
}

test('property: the sides that do not fit are what keeps a shop out, all of them and no other', () => {
  fc.assert(
    fc.property(audienceOf, shopOf, (asked, shop) => {
      const audience = { ...asked, includeRetailerIds: [], excludeRetailerIds: [] }
      const without = (sides: readonly AudienceSide[]) =>
        sides.reduce<Audience>((open, side) => ({ ...open, ...opened[side] }), audience)
      const against = audienceReason(audience, shop).sides.flatMap(({ side, fits }) => (fits ? [] : side))
      expect(inAudience(without(against), shop)).toBe(true)
      for (const one of against)
        expect(inAudience(without(against.filter((side) => side !== one)), shop)).toBe(false)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { ratedRoles } from './ratedRole.ts'
import { quarterOf } from './ratingOccasion.ts'
import { type RatingReason, ratingReasons, ratingReasonsFor } from './ratingReason.ts'
import { SurveyRest, whyNotInvite } from './whyNotInvite.ts'
import { type RatingContent, RatingIsFinal, RoleDidNotServe, whyNotRate } from './whyNotRate.ts'

const now = new Date('2026-11-23T04:00:00Z')
const days = (count: number) => new Date(now.getTime() - count * 24 * 60 * 60 * 1000)
const rating: RatingContent = { role: 'MANAGER', stars: 5, reasons: ['HELPFUL'], words: '来得准时' }

describe('whyNotRate', () => {
  test('a role that served, rated for the first time', () => {
    expect(whyNotRate(rating, ['MANAGER'], null, now)).toBeNull()
    expect(whyNotRate({ ...rating, reasons: [], words: null }, ['MANAGER', 'COURIER'], null, now)).toBeNull()
  })

  test.each<[string, Partial<RatingContent>, string]>([
    ['no star', { stars: 0 }, 'stars'],
    ['six stars', { stars: 6 }, 'stars'],
    ['half a star', { stars: 3.5 }, 'stars'],
    ['not a number', { stars: Number.NaN }, 'stars'],
    ['a reason twice', { reasons: ['HELPFUL', 'HELPFUL'] }, 'reasons'],
    ['too many words', { words: '字'.repeat(501) }, 'words'],
  ])('refuses %s', (_case, change, field) => {
    const refusal = whyNotRate({ ...rating, ...change }, ['MANAGER'], null, now)
    expect(refusal).toBeInstanceOf(InvalidInput)
    expect(refusal).toMatchObject({ field })
  })

  test('only those who served', () => {
    expect(whyNotRate(rating, ['COURIER', 'INSPECTOR'], null, now)).toBeInstanceOf(RoleDidNotServe)
    expect(whyNotRate(rating, [], null, now)).toBeInstanceOf(RoleDidNotServe)
  })

  test.each<[string, Date, boolean]>([
    ['at once', now, false],
    ['after seven days to the moment', days(7), false],
    ['a moment later', new Date(days(7).getTime() - 1), true],
  ])('one per occasion and role, to be changed %s', (_case, ratedAt, refused) => {
    expect(whyNotRate(rating, ['MANAGER'], { ratedAt }, now) instanceof RatingIsFinal).toBe(refused)
  })
})

describe('ratingReasonsFor', () => {
  test('praise comes first for many stars, faults for few, and a manager can earn every one', () => {
    expect(ratingReasonsFor('MANAGER', 5)).toEqual(ratingReasons)
    expect(ratingReasonsFor('MANAGER', 2)[0]).toBe('LATE')
    expect(new Set(ratingReasonsFor('MANAGER', 1))).toEqual(new Set(ratingReasons))
  })

  test('what cannot be said of a role is neither offered nor taken', () => {
    const cannot: [RatingContent['role'], RatingReason][] = [
      ['ORDER_CLERK', 'DID_NOT_COME'],
      ['COURIER', 'CLEAR_GUIDANCE'],
    ]
    for (const [role, reason] of cannot) {
      expect(ratingReasonsFor(role, 3)).not.toContain(reason)
      expect(whyNotRate({ ...rating, role, reasons: [reason] }, [role], null, now)).toMatchObject({
        field: 'reasons',
      })
    }
  })

  test('every reason offered is taken', () => {
    for (const role of ratedRoles) {
      for (const stars of [1, 2, 3, 4, 5]) {
        const reasons = ratingReasonsFor(role, stars)
        expect(whyNotRate({ role, stars, reasons, words: null }, [role], null, now)).toBeNull()
      }
    }
  })
})

test.each<[string, Date | null, boolean]>([
  ['never invited', null, false],
  ['invited today', now, true],
  ['invited 13 days ago', days(13), true],
  ['invited 14 days ago', days(14), false],
])('survey rest: %s', (_case, lastInvitedAt, refused) => {
  expect(whyNotInvite(lastInvitedAt, now) instanceof SurveyRest).toBe(refused)
})

test.each<[string, string, string]>([
  ['2026-11-23T04:00:00Z', 'Asia/Shanghai', '2026Q4'],
  ['2026-03-31T15:59:59Z', 'Asia/Shanghai', '2026Q1'],
  ['2026-03-31T16:00:00Z', 'Asia/Shanghai', '2026Q2'],
  ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027Q1'],
  ['2026-12-31T16:00:00Z', 'UTC', '2026Q4'],
])('the quarter of %s in %s is %s', (instant, timeZone, expected) => {
  expect(quarterOf(new Date(instant), timeZone)).toBe(expected)
})

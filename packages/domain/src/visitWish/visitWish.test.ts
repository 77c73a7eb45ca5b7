import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { VisitNotReady } from '../visit/visitRefusals.ts'
import { visitStatuses } from '../visit/visitStatus.ts'
import {
  dayPartOf,
  VisitWishSettled,
  visitWishStatuses,
  whyNotAgree,
  whyNotDeclineWish,
  whyNotGrantWish,
  whyNotWish,
} from './visitWish.ts'

const today = '2026-11-23'
const planned = { status: 'PLANNED', plannedOn: '2026-11-25', plannedMinute: 600 } as const
const wish = { wishedOn: '2026-11-26', dayPart: null, words: '' }

it('is morning until noon', () => {
  expect([0, 719, 720, 1000].map(dayPartOf)).toEqual(['MORNING', 'MORNING', 'AFTERNOON', 'AFTERNOON'])
})

describe('whyNotWish', () => {
  it.each([
    ['another day', {}, null],
    ['tomorrow', { wishedOn: '2026-11-24' }, null],
    ['today', { wishedOn: today }, 'wishedOn'],
    ['four weeks ahead', { wishedOn: '2026-12-21' }, null],
    ['further ahead', { wishedOn: '2026-12-22' }, 'wishedOn'],
    ['the same day', { wishedOn: '2026-11-25' }, 'wishedOn'],
    ['the same half of the same day', { wishedOn: '2026-11-25', dayPart: 'MORNING' as const }, 'wishedOn'],
    ['the other half of the same day', { wishedOn: '2026-11-25', dayPart: 'AFTERNOON' as const }, null],
    ['with too many words', { words: '字'.repeat(501) }, 'words'],
  ])('%s', (_what, change, field) => {
    const refusal = whyNotWish(planned, { ...wish, ...change }, today)
    expect(refusal instanceof InvalidInput ? refusal.field : refusal).toBe(field)
  })

  it('a visit without a planned hour may be asked for either half of its day', () => {
    const onItsDay = { ...wish, wishedOn: '2026-11-25', dayPart: 'MORNING' as const }
    expect(whyNotWish({ ...planned, plannedMinute: null }, onItsDay, today)).toBeNull()
  })
})

it.each(visitStatuses.filter((status) => status !== 'PLANNED'))(
  'nothing to ask of a visit that is %s',
  (status) => {
    expect(whyNotWish({ ...planned, status }, wish, today)).toBeInstanceOf(VisitNotReady)
    expect(whyNotAgree({ status })).toBeInstanceOf(VisitNotReady)
    expect(whyNotGrantWish({ ...wish, status: 'OPEN' }, { status }, today)).toBeInstanceOf(VisitNotReady)
  },
)

it.each(visitWishStatuses.filter((status) => status !== 'OPEN'))('a wish that is %s is settled', (status) => {
  expect(whyNotGrantWish({ ...wish, status }, planned, today)).toBeInstanceOf(VisitWishSettled)
  expect(whyNotDeclineWish({ status }, '那天开会')).toBeInstanceOf(VisitWishSettled)
})

it('an open wish is granted while its day has not gone by, and declined with words', () => {
  expect(whyNotGrantWish({ ...wish, status: 'OPEN' }, planned, wish.wishedOn)).toBeNull()
  expect(whyNotGrantWish({ ...wish, status: 'OPEN' }, planned, '2026-11-27')).toBeInstanceOf(InvalidInput)
  expect(whyNotDeclineWish({ status: 'OPEN' }, '那天开会')).toBeNull()
  expect(whyNotDeclineWish({ status: 'OPEN' }, '  ')).toBeInstanceOf(InvalidInput)
  expect(whyNotAgree({ status: 'PLANNED' })).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../time/localDay.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import type { PlanDay, PlanInput, PlanShop } from './planInput.ts'
import { daysOf, monday, plan, shopAt, spans, workdays } from './planVisits.testbed.ts'

describe('one shop', () => {
  it('is visited as often as owed, about evenly', () => {
    const visited = daysOf(plan({ shops: [shopAt('a', 0.01, 0, { owedPerFourWeeks: 4 })] }), 'a')
    expect(visited).toHaveLength(4)
  })

  it('comes near its due day, not weeks early', () => {
    const dueOn = addDays(monday, 24)
    expect(daysOf(plan({ shops: [shopAt('a', 0.01, 0, { dueOn })] }), 'a')[0]! >= addDays(dueOn, -7)).toBe(
      true,
    )
  })

  it('comes at once when it is overdue', () => {
    const dueOn = addDays(monday, -20)
    expect(daysOf(plan({ shops: [shopAt('a', 0.01, 0, { dueOn })] }), 'a')).toEqual([monday])
  })

  it('comes a day or two before the shop orders', () => {
    const shops = [shopAt('a', 0.01, 0, { orderWeekday: 4, dueOn: addDays(monday, 14) })]
    expect([2, 3]).toContain(weekdayOf(daysOf(plan({ shops }), 'a')[0]!))
  })

  it('comes on the weekdays that suit it only', () => {
    const shops = [shopAt('a', 0.01, 0, { owedPerFourWeeks: 2, weekdays: [3] })]
    expect(daysOf(plan({ shops }), 'a').map(weekdayOf)).toEqual([3, 3])
  })

  it('comes on the day that it is locked on, and for the rest of its visits on others', () => {
    const lockedOn = [addDays(monday, 10)]
    const visited = daysOf(plan({ shops: [shopAt('a', 0.01, 0, { owedPerFourWeeks: 2, lockedOn })] }), 'a')
    expect(visited).toHaveLength(2)
    expect(visited).toContain(lockedOn[0])
  })

  it.each<[string, Partial<PlanShop>, string]>([
    ['whose place nobody knows', { point: null }, 'NO_PLACE'],
    ['too far for a day', { point: { longitude: 115, latitude: 31.9 } }, 'TOO_FAR'],
    ['that only Sundays suit', { weekdays: [7] }, 'NO_DAY'],
  ])('%s is left out, and it is said why', (_what, more, reason) => {
    expect(plan({ shops: [shopAt('a', 0, 0, more)] }).leftOut).toEqual([{ shopId: 'a', visits: 1, reason }])
  })

  it('that is owed nothing is not visited and not missed', () => {
    const { days, leftOut } = plan({ shops: [shopAt('a', 0, 0, { owedPerFourWeeks: 0, dueOn: null })] })
    expect([days.flatMap(({ shopIds }) => shopIds), leftOut]).toEqual([[], []])
  })
})

describe('when time is short', () => {
  const oneDay: PlanDay[] = [{ day: monday, spans: [[540, 660]], mostVisits: 3 }]

  it('those long overdue keep their place', () => {
    const shops = Array.from({ length: 6 }, (_, index) =>
      shopAt(String(index), 0.01, index / 1000, { dueOn: addDays(monday, index < 3 ? 0 : -28) }),
    )
    const { days, leftOut } = plan({ shops, days: oneDay })
    expect(days[0]!.shopIds.toSorted()).toEqual(['3', '4', '5'])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['MOST_VISITS', 'MOST_VISITS', 'MOST_VISITS'])
  })

  it.each([
    ['the visits a day', { mostVisits: 3, spans }, 'MOST_VISITS'],
    ['the working time', { mostVisits: 12, spans: [[540, 605]] as WorkingSpan[] }, 'NO_TIME'],
  ])('tells that %s are the reason', (_what, day, reason) => {
    const shops = Array.from({ length: 6 }, (_, index) => shopAt(String(index), 0.001, index / 10_000))
    const { days, leftOut } = plan({ shops, days: [{ day: monday, ...day }] })
    expect(days[0]!.shopIds).toHaveLength(3)
    expect(new Set(leftOut.map((one) => one.reason))).toEqual(new Set([reason]))
  })

  it('who waits so that others do not fall behind is told so', () => {
    const far = Array.from({ length: 20 }, (_, index) =>
      shopAt(`far ${index}`, 0.6, index / 500, { marketType: 'RURAL', serviceMinutes: 90 }),
    )
    const near = Array.from({ length: 20 }, (_, index) => shopAt(`near ${index}`, 0, index / 5000))
    const days = workdays(1).map((day) => ({ ...day, mostVisits: 40 }))
    const { leftOut } = plan({ shops: [...far, ...near], days }, 3000)
    const ofNear = leftOut.filter(({ shopId }) => shopId.startsWith('near'))
    expect(ofNear.some(({ reason }) => reason === 'FAIRNESS')).toBe(true)
    expect(leftOut.filter(({ reason }) => reason === 'MOST_VISITS')).toEqual([])
  })

  it('a shop that is locked keeps it before all others', () => {
    const shops = Array.from({ length: 6 }, (_, index) =>
      shopAt(String(index), 0.01, index / 1000, { dueOn: addDays(monday, -28) }),
    )
    const locked = shopAt('locked', 0.1, 0, { lockedOn: [monday] })
    expect(plan({ shops: [...shops, locked], days: oneDay }).days[0]!.shopIds).toContain('locked')
  })

  it('everyone once comes before some twice', () => {
    const shops = Array.from({ length: 20 }, (_, index) =>
      shopAt(String(index), index / 500, 0, { owedPerFourWeeks: 2 }),
    )
    const days = workdays(4).map((day) => ({ ...day, mostVisits: 1 }))
    const visited = plan({ shops, days }, 20_000).days.flatMap(({ shopIds }) => shopIds)
    expect(new Set(visited).size).toBe(20)
  })
})

it.each<[string, Partial<PlanInput>]>([
  ['no days', { days: [] }],
  ['days out of order', { days: workdays(1).toReversed() }],
  ['a day without working hours', { days: [{ day: monday, spans: [], mostVisits: 5 }] }],
  ['a day for no visits', { days: [{ day: monday, spans, mostVisits: 0 }] }],
  ['a shop twice', { shops: [shopAt('a', 0, 0), shopAt('a', 0, 0)] }],
  ['a visit of no time', { shops: [shopAt('a', 0, 0, { serviceMinutes: 0 })] }],
  ['a lock on another day', { shops: [shopAt('a', 0, 0, { lockedOn: ['2027-06-01'] })] }],
])('refuses %s', (_what, input) => {
  expect(() => plan(input)).toThrow(RangeError)
})

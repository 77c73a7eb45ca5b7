import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../time/localDay.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import { dayTimes } from './dayTimes.ts'
import type { PlanDay, PlanInput, PlanShop } from './planInput.ts'
import { planVisits, type VisitPlan } from './planVisits.ts'
import { owedVisits } from './shopPatterns.ts'

const office = { longitude: 111.6, latitude: 31.9 }
const spans: WorkingSpan[] = [
  [540, 720],
  [810, 1020],
]
const monday = '2026-11-30'
const workdays = (weeks: number): PlanDay[] =>
  Array.from({ length: weeks * 7 }, (_, later) => addDays(monday, later))
    .filter((day) => weekdayOf(day) <= 5)
    .map((day) => ({ day, spans, mostVisits: 12 }))

const shopAt = (id: string, east: number, north: number, more: Partial<PlanShop> = {}): PlanShop => ({
  ...{ id, marketType: 'URBAN', small: false, owedPerFourWeeks: 1, serviceMinutes: 20 },
  ...{ orderWeekday: null, dueOn: monday, lockedOn: [] },
  point: { longitude: office.longitude + east, latitude: office.latitude + north },
  ...more,
})
const plan = (input: Partial<PlanInput>, iterations = 300): VisitPlan =>
  planVisits({ shops: [], days: workdays(4), start: office, end: office, ...input }, { seed: 1, iterations })

const daysOf = ({ days }: VisitPlan, id: string) =>
  days.filter(({ shopIds }) => shopIds.includes(id)).map(({ day }) => day)

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
    expect(leftOut.map(({ reason }) => reason)).toEqual(['NO_TIME', 'NO_TIME', 'NO_TIME'])
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

describe('any territory', () => {
  const anyShop = (id: number): fc.Arbitrary<PlanShop> =>
    fc.record({
      id: fc.constant(String(id)),
      point: fc.option(
        fc
          .record({
            east: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
            north: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
          })
          .map(({ east, north }) => ({
            longitude: office.longitude + east,
            latitude: office.latitude + north,
          })),
        { freq: 20 },
      ),
      marketType: fc.constantFrom('URBAN', 'RURAL'),
      small: fc.boolean(),
      owedPerFourWeeks: fc.constantFrom(0, 0.5, 1, 2, 4, 8),
      serviceMinutes: fc.integer({ min: 5, max: 90 }),
      orderWeekday: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
      dueOn: fc.option(fc.integer({ min: -40, max: 40 }).map((later) => addDays(monday, later))),
      weekdays: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7] as const), { nil: undefined }),
      lockedOn: fc.constant<string[]>([]),
    })
  const anyInput: fc.Arbitrary<PlanInput> = fc
    .record({
      shops: fc.integer({ min: 0, max: 25 }),
      weeks: fc.integer({ min: 1, max: 4 }),
      most: fc.integer({ min: 1, max: 8 }),
    })
    .chain(({ shops, weeks, most }) =>
      fc.tuple(...Array.from({ length: shops }, (_, id) => anyShop(id))).map((all) => ({
        ...{ shops: all, start: office, end: office },
        days: workdays(weeks).map((day) => ({ ...day, mostVisits: most })),
      })),
    )

  it('no day is too long or too full, and every visit owed is planned or left out for a reason', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { days, leftOut } = planVisits(input, { seed: 1, iterations: 60 })
        const shopOf = new Map(input.shops.map((shop) => [shop.id, shop]))
        for (const [index, { shopIds }] of days.entries()) {
          const shops = shopIds.map((id) => shopOf.get(id)!)
          expect(new Set(shopIds).size).toBe(shopIds.length)
          expect(shopIds.length).toBeLessThanOrEqual(input.days[index]!.mostVisits)
          const stops = shops.map(({ point, serviceMinutes }) => ({ point: point!, serviceMinutes }))
          expect(dayTimes({ ...input, spans }, stops).minutesLeft).toBeGreaterThanOrEqual(0)
          for (const { weekdays } of shops)
            if (weekdays) expect(weekdays).toContain(weekdayOf(days[index]!.day))
        }
        const left = (id: string) =>
          leftOut.reduce((sum, { shopId, visits }) => (shopId === id ? sum + visits : sum), 0)
        for (const shop of input.shops)
          expect(daysOf({ days, leftOut }, shop.id).length + left(shop.id)).toBe(
            owedVisits(
              shop,
              input.days.map(({ day }) => day),
            ),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('rural and small shops are covered at most a tenth less than the others', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { days, leftOut } = planVisits(input, { seed: 1, iterations: 60 })
        const visited = new Set(days.flatMap(({ shopIds }) => shopIds))
        const missed = new Set(
          leftOut.flatMap(({ shopId, reason }) => (reason === 'NO_TIME' ? [shopId] : [])),
        )
        const share = (isIn: (shop: PlanShop) => boolean) => {
          const reachable = input.shops.filter(
            (shop) => isIn(shop) && (visited.has(shop.id) || missed.has(shop.id)),
          )
          const covered = reachable.filter(({ id }) => !missed.has(id))
          return reachable.length === 0 ? null : covered.length / reachable.length
        }
        const pairs = [
          [
            share(({ marketType }) => marketType === 'RURAL'),
            share(({ marketType }) => marketType === 'URBAN'),
          ],
          [share(({ small }) => small), share(({ small }) => !small)],
        ]
        for (const [behind, ahead] of pairs)
          if (behind !== null && ahead !== null) expect(ahead! - behind!).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('the same seed gives the same plan', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(1000), (input, seed) => {
        const once = planVisits(input, { seed, iterations: 40 })
        expect(planVisits(input, { seed, iterations: 40 })).toEqual(once)
      }),
      { numRuns: 20 },
    )
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

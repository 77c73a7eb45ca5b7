import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../time/localDay.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import { dayTimes } from './dayTimes.ts'
import { lockClashes } from './lockedRounds.ts'
import type { PlanDay, PlanInput, PlanShop } from './planInput.ts'
import { planVisits, type VisitPlan } from './planVisits.ts'
import { owedVisits } from './shopPatterns.ts'
import { LocksContradict } from './visitPlanRefusals.ts'

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

  /** How the groups fare, counted anew from what was planned and what was left out although it could be made. */
  const sharesOf = (input: PlanInput, { days, leftOut }: VisitPlan) => {
    const unmade = new Set(['NO_TIME', 'MOST_VISITS', 'FAIRNESS'])
    const shops = input.shops.flatMap((shop) => {
      const made = daysOf({ days, leftOut }, shop.id).length
      const left = leftOut.find(({ shopId, reason }) => shopId === shop.id && unmade.has(reason))?.visits ?? 0
      return made + left === 0 ? [] : [{ shop, made, owed: made + left }]
    })
    return (isIn: (shop: PlanShop) => boolean) => {
      const group = shops.filter(({ shop }) => isIn(shop))
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
      const owed = sum(group.map((one) => one.owed))
      return [
        { share: sum(group.map(({ made }) => made)) / owed, one: 1 / owed },
        { share: group.filter(({ made }) => made > 0).length / group.length, one: 1 / group.length },
      ]
    }
  }
  const pairs: [(shop: PlanShop) => boolean, (shop: PlanShop) => boolean][] = [
    [({ marketType }) => marketType === 'RURAL', ({ marketType }) => marketType === 'URBAN'],
    [({ small }) => small, ({ small }) => !small],
  ]
  const expectFair = (input: PlanInput, made: VisitPlan) => {
    const shares = sharesOf(input, made)
    for (const [isOne, isOther] of pairs)
      for (const [index, one] of shares(isOne).entries()) {
        const other = shares(isOther)[index]!
        if (Number.isNaN(one.share) || Number.isNaN(other.share)) continue
        const most = Math.max(0.1, one.one, other.one)
        expect(Math.abs(one.share - other.share)).toBeLessThanOrEqual(most + 1e-6)
      }
  }

  it('neither of rural and urban, small and other shops is left behind, by visits or by shops', () => {
    fc.assert(
      fc.property(anyInput, (input) => expectFair(input, planVisits(input, { seed: 1, iterations: 60 }))),
      { numRuns: 60 },
    )
  })

  it('four visits in a hundred to the villages and half of them in town is no plan', () => {
    const shops = Array.from({ length: 90 }, (_, index) =>
      shopAt(String(index), index % 3 === 0 ? 0.25 : 0.02, index / 3000, {
        marketType: index % 3 === 0 ? 'RURAL' : 'URBAN',
        owedPerFourWeeks: 4,
      }),
    )
    const input = {
      shops,
      days: workdays(4).map((day) => ({ ...day, mostVisits: 6 })),
      start: office,
      end: office,
    }
    const made = planVisits(input, { seed: 1, iterations: 2000 })
    expectFair(input, made)
    expect(made.days.flatMap(({ shopIds }) => shopIds).length).toBeGreaterThan(90)
  })

  it('every locked stop is kept, however tight the days and however unfair', () => {
    const tight = fc
      .record({ shops: fc.integer({ min: 1, max: 40 }), most: fc.integer({ min: 2, max: 6 }) })
      .chain(({ shops, most }) =>
        fc.tuple(
          fc.tuple(...Array.from({ length: shops }, (_, id) => anyShop(id))),
          fc.array(fc.tuple(fc.nat(shops - 1), fc.nat(9)), { maxLength: 30 }),
          fc.constant(most),
        ),
      )
      .map(([shops, locks, most]): PlanInput => {
        const days = workdays(2).map((day) => ({ ...day, mostVisits: most }))
        const lockedOn = (id: string) => [
          ...new Set(locks.flatMap(([shop, day]) => (String(shop) === id ? [days[day]!.day] : []))),
        ]
        const all = shops.map((shop) => ({ ...shop, serviceMinutes: 40, lockedOn: lockedOn(shop.id) }))
        return { shops: all, days, start: office, end: office }
      })
    fc.assert(
      fc.property(tight, (input) => {
        const clashes = lockClashes(input)
        if (clashes.length > 0) {
          expect(() => planVisits(input, { seed: 1, iterations: 60 })).toThrow(LocksContradict)
          const named = new LocksContradict(clashes, (id) => `店${id}`).words['zh-CN']
          for (const { shopIds } of clashes) for (const id of shopIds) expect(named).toContain(`店${id}`)
          return
        }
        const { days } = planVisits(input, { seed: 1, iterations: 60 })
        for (const { id, point, lockedOn } of input.shops)
          if (point)
            for (const day of lockedOn) expect(days.find((one) => one.day === day)!.shopIds).toContain(id)
      }),
      { numRuns: 100 },
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

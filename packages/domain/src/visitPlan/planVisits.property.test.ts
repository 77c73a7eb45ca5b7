import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../time/localDay.ts'
import { dayTimes } from './dayTimes.ts'
import { lockClashes } from './lockedRounds.ts'
import type { PlanInput, PlanShop } from './planInput.ts'
import { planVisits, type VisitPlan } from './planVisits.ts'
import { daysOf, monday, office, shopAt, spans, workdays } from './planVisits.testbed.ts'
import { owedVisits } from './shopPatterns.ts'
import { LocksContradict } from './visitPlanRefusals.ts'

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

  it('a locked stop keeps its place against a shop that would make the plan fair', () => {
    const [friday, tuesday] = ['2026-12-04', '2026-12-01']
    const here = (id: number, more: Partial<PlanShop>) =>
      shopAt(String(id), 0, 0, { owedPerFourWeeks: 0, serviceMinutes: 40, dueOn: null, ...more })
    const shops = [
      here(0, { owedPerFourWeeks: 8, dueOn: monday, weekdays: [5], lockedOn: [monday] }),
      here(1, { lockedOn: [friday] }),
      here(2, { point: null }),
      here(3, { owedPerFourWeeks: 8, weekdays: [5] }),
      here(4, { weekdays: [], lockedOn: [friday] }),
      here(5, { marketType: 'RURAL', orderWeekday: 1, weekdays: [], lockedOn: [friday] }),
      here(6, { point: null }),
      here(7, { marketType: 'RURAL', lockedOn: [monday, tuesday] }),
      here(8, {}),
      here(9, {}),
    ]
    const days = workdays(2).map((day) => ({ ...day, mostVisits: 3 }))
    const made = planVisits({ shops, days, start: office, end: office }, { seed: 1, iterations: 60 })
    expect(daysOf(made, '5')).toEqual([friday])
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

import { countDays, type DaySet, firstDayOf } from '../routing/daySet.ts'
import type { DayPattern } from '../routing/periodicProblem.ts'
import { daysBetween, type LocalDay, weekdayOf } from '../time/localDay.ts'
import type { PlanShop } from './planInput.ts'
import { spread } from './spread.ts'
import { firstDayCost, missedCost, orderDayCost } from './visitCosts.ts'

/** How many visits a shop is owed within a plan: its share of four weeks, at least one if one falls due. */
export function owedVisits(shop: PlanShop, days: readonly LocalDay[]): number {
  const weeks = Math.ceil((daysBetween(days[0]!, days.at(-1)!) + 1) / 7)
  const share = Math.floor((shop.owedPerFourWeeks * weeks) / 4 + rounding)
  const due = shop.dueOn !== null && shop.dueOn <= days.at(-1)! ? 1 : 0
  return Math.max(share, due, new Set(shop.lockedOn).size)
}

/** The days of a plan on which a shop may be visited: those whose weekday suits it, and those that are locked. */
export function allowedDays(shop: PlanShop, days: readonly LocalDay[]): DaySet {
  return setOf(
    days,
    (day) => !shop.weekdays || shop.weekdays.includes(weekdayOf(day)) || shop.lockedOn.includes(day),
  )
}

/**
 * The ways of spreading a shop's visits over the allowed days, with what each costs: all the visits owed, or fewer. A way has
 * every locked day in it. Empty without an allowed day.
 */
export function shopPatterns(
  shop: PlanShop,
  days: readonly LocalDay[],
  { allowed, owed }: { allowed: DaySet; owed: number },
): DayPattern[] {
  const locked = setOf(days, (day) => shop.lockedOn.includes(day))
  const sets = new Set<DaySet>(locked === 0 ? [] : [locked])
  for (let visits = owed; visits >= 1; visits--)
    for (const set of spread(days, allowed, visits)) if ((set & locked) === locked) sets.add(set)

  const missed = missedCost(shop, days[0]!)
  const first = days.map((day) => firstDayCost(shop.dueOn, day, days[0]!))
  const order = days.map((day) => orderDayCost(shop.orderWeekday, day))
  const most = Math.max(...[...sets].map(countDays))
  return [...sets].map((set) => {
    const chosen = order.map((cost, day) => ((set & (1 << day)) === 0 ? 0 : cost))
    const firstDay = firstDayOf(set)
    const cost = chosen.reduce((sum, one) => sum + one, first[firstDay]!)
    const visits = countDays(set)
    return { days: set, cost: cost + (most - visits) * missed }
  })
}

function setOf(days: readonly LocalDay[], has: (day: LocalDay) => boolean): DaySet {
  return days.reduce((set, day, index) => (has(day) ? set | (1 << index) : set), 0)
}

/** Thirds of a visit do not come out even. */
const rounding = 1e-9

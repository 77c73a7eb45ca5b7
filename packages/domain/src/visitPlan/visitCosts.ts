import { daysBetween, type LocalDay, weekdayOf } from '../time/localDay.ts'
import type { PlanShop } from './planInput.ts'

/**
 * What the planner weighs against each other, all in minutes of driving. A visit that is owed outweighs any detour, so time
 * is only ever saved once everyone is served who can be.
 */
const missedVisit = 600
/** The first visit to a shop counts half as much again: better everyone once than some twice. */
const firstVisit = 1.5
/** What a rural or a small shop counts more, so that it keeps its place when time is short, and one long overdue. */
const ruralMore = 0.25
const smallMore = 0.25
const overdueMore = 1
/** The days overdue at which a shop counts that much more; from there on no further. */
const longOverdue = 28

const lateDay = 3
const earlyDay = 1
/** A visit so many days before it is due is not early yet. */
const freeDaysEarly = 7

/** Best a day or two before the shop orders: advice can still be used. On the day itself the shop is busy with it. */
const afarFromOrder = 3
const onOrderDay = 5

/** What it costs to leave out one visit but the first. */
export function missedCost(shop: PlanShop, firstDay: LocalDay): number {
  const overdue = shop.dueOn === null ? 0 : Math.max(0, daysBetween(shop.dueOn, firstDay))
  const more =
    (shop.marketType === 'RURAL' ? ruralMore : 0) +
    (shop.small ? smallMore : 0) +
    overdueMore * Math.min(1, overdue / longOverdue)
  return missedVisit * (1 + more)
}

/** What it costs to leave out all visits of so many that are owed. */
export function unvisitedCost(shop: PlanShop, owed: number, firstDay: LocalDay): number {
  return missedCost(shop, firstDay) * (owed - 1 + firstVisit)
}

/** What it costs to come first on this day: late, or much too early. */
export function firstDayCost(dueOn: LocalDay | null, day: LocalDay, firstDay: LocalDay): number {
  if (dueOn === null) return 0
  // Nobody can come before the plan begins.
  const late = daysBetween(dueOn < firstDay ? firstDay : dueOn, day)
  return late > 0 ? late * lateDay : Math.max(0, -late - freeDaysEarly) * earlyDay
}

export function orderDayCost(orderWeekday: number | null, day: LocalDay): number {
  if (orderWeekday === null) return 0
  const daysBefore = (orderWeekday - weekdayOf(day) + 7) % 7
  if (daysBefore === 0) return onOrderDay
  return daysBefore <= 2 ? 0 : afarFromOrder
}

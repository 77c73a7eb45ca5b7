import type { MarketType } from '../retailer/marketType.ts'
import type { Point } from '../retailer/point.ts'
import type { LocalDay, Weekday } from '../time/localDay.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'

/** What a plan of visits is made from: one person's shops and days. */
export type PlanInput = {
  shops: readonly PlanShop[]
  /** The days worked, the earliest first, each once; days off are simply not among them. At most 31. */
  days: readonly PlanDay[]
  /** Where each day begins and ends. */
  start: Point
  end: Point
}

export type PlanShop = {
  id: string
  /** Null when the place is not known for certain: such a shop cannot be put on a round. */
  point: Point | null
  marketType: MarketType
  /** Whether it counts among the small ones, who must not be left behind the others. */
  small: boolean
  /** Visits owed per four weeks, 0 or more. */
  owedPerFourWeeks: number
  /** Minutes that a visit takes, more than 0. */
  serviceMinutes: number
  /** The weekday on which it places its order; null when not known. */
  orderWeekday: Weekday | null
  /** The day by which the next visit is owed; null when none is owed. */
  dueOn: LocalDay | null
  /** The weekdays on which it may be visited; all of them when left out. */
  weekdays?: readonly Weekday[]
  /** Days of the plan on which it has to be visited, such as those agreed with the shop. */
  lockedOn: readonly LocalDay[]
}

export type PlanDay = {
  day: LocalDay
  /** When work is done, in minutes since local midnight, in order; at least one span. */
  spans: readonly WorkingSpan[]
  /** How many visits fit in at most, 1 or more. */
  mostVisits: number
}

/** Throws RangeError, saying what, for what no plan can be made from. */
export function checkPlanInput({ shops, days }: PlanInput): void {
  const refuse = (what: string): never => {
    throw new RangeError(`Not what a plan is made from: ${what}`)
  }
  if (days.length < 1 || days.length > 31) refuse(`${days.length} days`)
  for (const [index, { day, spans, mostVisits }] of days.entries()) {
    if (index > 0 && day <= days[index - 1]!.day) refuse(`${day} is not after the day before it`)
    if (spans.length === 0) refuse(`no working hours on ${day}`)
    if (!(Number.isInteger(mostVisits) && mostVisits >= 1)) refuse(`${mostVisits} visits on ${day}`)
  }
  const known = new Set(days.map(({ day }) => day))
  const ids = new Set<string>()
  for (const { id, owedPerFourWeeks, serviceMinutes, lockedOn } of shops) {
    if (ids.has(id)) refuse(`shop ${id} twice`)
    ids.add(id)
    if (!(owedPerFourWeeks >= 0)) refuse(`${owedPerFourWeeks} visits owed to shop ${id}`)
    if (!(serviceMinutes > 0)) refuse(`${serviceMinutes} minutes at shop ${id}`)
    if (!lockedOn.every((day) => known.has(day))) refuse(`shop ${id} is locked on a day that is not planned`)
  }
}

import type { LocalDay } from '../time/localDay.ts'
import { type DayTimes, dayTimes } from './dayTimes.ts'
import type { PlanInput } from './planInput.ts'
import type { VisitPlan } from './planVisits.ts'

/** A day of a plan with its way and the times of all its stops. */
export type TimedDay = Omit<DayTimes, 'stops'> & {
  day: LocalDay
  stops: (DayTimes['stops'][number] & {
    shopId: string
    /** From 1. */
    position: number
    /** Was asked for on this day: planning anew keeps it there. */
    locked: boolean
  })[]
}

/** Works out when each stop of a plan is reached, from what the plan was made from. */
export function timedPlan(input: PlanInput, plan: VisitPlan): TimedDay[] {
  const shopOf = new Map(input.shops.map((shop) => [shop.id, shop]))
  return plan.days.map(({ day, shopIds }, index) => {
    const shops = shopIds.flatMap((id) => {
      const shop = shopOf.get(id)
      return shop?.point ? [{ ...shop, point: shop.point }] : []
    })
    const { stops, ...way } = dayTimes({ ...input, spans: input.days[index]!.spans }, shops)
    return {
      ...{ day, ...way },
      stops: stops.map((times, at) => {
        const { id, lockedOn } = shops[at]!
        return { ...times, shopId: id, position: at + 1, locked: lockedOn.includes(day) }
      }),
    }
  })
}

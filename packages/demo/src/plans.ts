import { addDays, dayTimes, type LocalDay, type Point } from '@kewo/domain'
import type { Demo } from './demo.ts'
import { spansOf, worksOn } from './demo.ts'
import type { Crew } from './fieldwork.ts'
import type { DemoShop } from './retailers.ts'
import { roundsOf } from './rounds.ts'
import { officeOf, visitMinutes } from './visitPlan.ts'
import { type DemoVisit, plannedVisit } from './visits.ts'

/** Days ahead, besides today and tomorrow, for which a manager has planned. */
const daysAhead = 4
const stopsADay = 9
/** How many of today's stops are shops that something is owed to. */
const owedStops = 3

/**
 * What each manager means to do today, tomorrow and on the next working days: those longest not visited first, a day's
 * stops close together; today begins with shops that something is `owed` to, the most urgent first. Today has a plan
 * also on a day off, so that every demo can be worked with.
 */
export function plansOf(
  demo: Demo,
  { territory, team, shops }: Crew,
  owed: readonly DemoShop[],
): DemoVisit[] {
  const random = demo.random('plans', territory.index)
  const id = demo.ids('plans', territory.index)
  const days = [demo.today, addDays(demo.today, 1)]
  for (let day = addDays(demo.today, 2); days.length < daysAhead + 2; day = addDays(day, 1))
    if (worksOn(demo, day)) days.push(day)
  const rounds = roundsOf(random, shops).toSorted((one, other) => lastSeen(one) - lastSeen(other))
  const demoShop = shops.find(({ user }) => user.username === 'shop')
  const urgent = owed.filter((shop) => shop !== demoShop && shop.closedAt === null).slice(0, owedStops)
  return days.flatMap((day, index) => {
    const round = rounds[index]!.filter((shop) => shop !== demoShop && !urgent.includes(shop))
    const stops = [...(index === 0 ? urgent : []), ...round].slice(0, stopsADay)
    // The demo's own shop is the first of tomorrow.
    const all = demoShop && index === 1 ? [demoShop, ...stops.slice(1)] : stops
    const visits = all.map((shop, order) =>
      plannedVisit(demo, id, { staff: team.manager, shop, day, order: order + 1 }),
    )
    return withTimes(demo, day, visits, officeOf(shops))
  })
}

/** When each stop is expected, as a published plan says it. */
function withTimes(demo: Demo, day: LocalDay, visits: DemoVisit[], office: Point): DemoVisit[] {
  const placed = visits.flatMap((visit) => {
    const point = visit.shop.placeStatus === 'KNOWN' ? visit.shop.point : null
    return point ? [{ visit, point, serviceMinutes: visitMinutes }] : []
  })
  // Today has a plan also on a day off: then with the hours of a working day.
  const frame = { start: office, end: office, spans: spansOf(demo, day) }
  const { stops } = dayTimes(frame, placed)
  return visits.map((visit) => {
    const times = stops[placed.findIndex((one) => one.visit === visit)]
    return {
      ...{ ...visit, fromPlan: true },
      ...(times && { plannedMinute: times.arriveMinute, plannedMetres: times.metres }),
    }
  })
}

/** When a round was last seen, on the whole; one never seen comes first. */
function lastSeen(shops: readonly DemoShop[]): number {
  return shops.reduce((sum, { lastVisitedAt }) => sum + (lastVisitedAt?.getTime() ?? 0), 0) / shops.length
}

import {
  addDays,
  dateColumnOf,
  dueOn,
  hoursOf,
  isSmallShop,
  localDayOf,
  medianPoint,
  owedPerFourWeeks,
  type PlanInput,
  type PlanShop,
  planVisits,
  type Point,
  timedPlan,
  type Weekday,
  weekdayOf,
} from '@kewo/domain'
import type { DemoCadence } from './cadences.ts'
import { type Demo, worksOn } from './demo.ts'
import type { Crew } from './fieldwork.ts'
import type { DemoShop } from './retailers.ts'
import type { WriteRows } from './writeRows.ts'

/** What a visit takes, and how many a day holds, as the demo's managers plan. */
export const visitMinutes = 20
const mostVisits = 15
const weeks = 4
/** Little, so that the demo is made quickly: anybody may have it planned anew. */
const iterations = 1_500

/** Where the days of a territory begin: the middle of its shops. */
export function officeOf(shops: readonly DemoShop[]): Point {
  return medianPoint(
    shops.flatMap(({ point, placeStatus }) => (point && placeStatus === 'KNOWN' ? [point] : [])),
  )!
}

/** The draft that a manager made last evening for the weeks to come. */
export async function writeVisitPlan(
  demo: Demo,
  write: WriteRows,
  { team, shops, territory }: Crew,
  cadences: readonly DemoCadence[],
): Promise<void> {
  const firstDay = addDays(demo.today, 8 - weekdayOf(demo.today))
  const input = inputOf(demo, shops, cadences, firstDay)
  const plan = planVisits(input, { seed: 1, iterations })
  const id = demo.ids('visit plan', territory.index)
  const askedAt = demo.at(-1, '17:10')
  const planId = id(askedAt)
  await write('VisitPlan', [
    {
      ...{ id: planId, staffId: team.manager.id, status: 'DRAFT', mostVisits, visitMinutes },
      ...{
        firstDay: dateColumnOf(firstDay),
        lastDay: dateColumnOf(addDays(firstDay, weeks * 7 - 1)),
        daysOff: [],
      },
      ...{ startLongitude: input.start.longitude, startLatitude: input.start.latitude },
      ...{ seconds: 10, seed: 1, progress: 100, askedAt, finishedAt: askedAt },
    },
  ])
  const days = timedPlan(input, plan).map((day) => ({ ...day, id: id(askedAt) }))
  await write(
    'VisitPlanDay',
    days.map(({ stops: _stops, day, ...row }) => ({ ...row, planId, day: dateColumnOf(day) })),
  )
  await write(
    'VisitPlanStop',
    days.flatMap(({ id: dayId, stops }) =>
      stops.map(({ shopId, ...stop }) => ({ ...stop, id: id(askedAt), dayId, retailerId: shopId })),
    ),
  )
  await write(
    'VisitPlanLeftOut',
    plan.leftOut.map(({ shopId, ...left }) => ({ ...left, id: id(askedAt), planId, retailerId: shopId })),
  )
}

function inputOf(
  demo: Demo,
  shops: readonly DemoShop[],
  cadences: readonly DemoCadence[],
  firstDay: string,
): PlanInput {
  const owedBy = cadences.map(({ row, audience }) => ({ audience, owedPerFourWeeks: row.owedPerFourWeeks }))
  const office = officeOf(shops)
  const days = Array.from({ length: weeks * 7 }, (_, later) => addDays(firstDay, later)).filter((day) =>
    worksOn(demo, day),
  )
  return {
    ...{ start: office, end: office },
    days: days.map((day) => ({ day, spans: hoursOf(demo.calendar, day), mostVisits })),
    shops: shops.filter(({ closedAt }) => closedAt === null).map((shop) => planShop(demo, shop, owedBy)),
  }
}

function planShop(demo: Demo, shop: DemoShop, cadences: Parameters<typeof owedPerFourWeeks>[0]): PlanShop {
  const { id, point, placeStatus, marketType, grade, lastVisitedAt, createdAt } = shop
  const owed = owedPerFourWeeks(cadences, { ...shop, region: shop.territory.department })
  return {
    ...{ id, marketType, owedPerFourWeeks: owed, serviceMinutes: visitMinutes, lockedOn: [] },
    point: placeStatus === 'KNOWN' ? point : null,
    small: isSmallShop(grade),
    orderWeekday: (shop.orderWeekday ?? null) as Weekday | null,
    dueOn: dueOn(localDayOf(lastVisitedAt ?? createdAt, demo.timeZone), owed),
  }
}

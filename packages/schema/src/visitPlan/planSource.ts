import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  dueOn,
  isSmallShop,
  type LocalDay,
  localDayOf,
  type PlanInput,
  type PlanShop,
  type Weekday,
  workdaysOf,
} from '@kewo/domain'
import type { DbTransaction, VisitPlan } from '@kewo/db'
import { cadenceShop, owedVisitsOf } from '../cadence/owedVisits.ts'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'
import { knownPoint } from './planDays.ts'
import { stillPlanned } from '../visit/stillPlanned.ts'

type Source = Pick<
  VisitPlan,
  | 'staffId'
  | 'firstDay'
  | 'lastDay'
  | 'daysOff'
  | 'mostVisits'
  | 'visitMinutes'
  | 'startLongitude'
  | 'startLatitude'
> & { id?: string }

/**
 * What a plan is made from: the shops of the person's territories, with every visit that somebody has promised them by
 * hand as a locked stop, and the stops that the plan itself has locked. Null without a working calendar.
 */
export async function planSource(
  db: DbTransaction,
  plan: Source,
  timeZone: string,
): Promise<PlanInput | null> {
  const calendar = await loadWorkingCalendar(db, timeZone)
  if (!calendar) return null
  const firstDay = dayOfDateColumn(plan.firstDay)
  const days = workdaysOf(
    {
      firstDay,
      weeks: Math.round((plan.lastDay.getTime() - plan.firstDay.getTime()) / week + 1 / 7),
      daysOff: plan.daysOff.map(dayOfDateColumn),
    },
    calendar,
  ).map((day) => ({ ...day, mostVisits: plan.mostVisits }))
  const office = { longitude: plan.startLongitude, latitude: plan.startLatitude }
  const [shops, promised, locked] = await Promise.all([
    shopsOf(db, plan.staffId),
    promisedVisits(db, plan.staffId, plan),
    plan.id ? lockedStops(db, plan.id) : [],
  ])
  const worked = new Set(days.map(({ day }) => day))
  const lockedOn = grouped([...promised, ...locked], ({ day }) => worked.has(day))
  const owed = await owedVisitsOf(db, shops)
  const before = grouped(await plannedBefore(db, plan.staffId, firstDay), () => true)
  return {
    ...{ start: office, end: office, days },
    shops: shops.map((shop) => ({
      ...asPlanShop(shop, owed.get(shop.id)!, seenOn(shop, before.get(shop.id) ?? [], timeZone)),
      serviceMinutes: plan.visitMinutes,
      lockedOn: lockedOn.get(shop.id) ?? [],
    })),
  }
}

const week = 7 * 24 * 60 * 60 * 1000

const shopColumns = {
  ...cadenceShop,
  ...{ longitude: true, latitude: true, placeStatus: true, orderWeekday: true },
  ...{ lastVisitedAt: true, createdAt: true },
} as const

/** The shops that trade of the territories in which the person is the manager. */
export const managedShops = (staffId: string) =>
  ({ closedAt: null, territory: { members: { some: { staffId, role: 'MANAGER' } } } }) as const

function shopsOf(db: DbTransaction, staffId: string) {
  return db.retailer.findMany({
    where: managedShops(staffId),
    select: shopColumns,
    orderBy: { id: 'asc' },
  })
}

type OnDay = { retailerId: string; day: LocalDay }

const onDay = ({ retailerId, plannedOn }: { retailerId: string; plannedOn: Date | null }): OnDay[] =>
  plannedOn ? [{ retailerId, day: dayOfDateColumn(plannedOn) }] : []

/** Visits that were planned by hand, that the shop has agreed to or asked about: a plan does not move them. */
async function promisedVisits(
  db: DbTransaction,
  staffId: string,
  { firstDay, lastDay }: { firstDay: Date; lastDay: Date },
): Promise<OnDay[]> {
  const visits = await db.visit.findMany({
    where: {
      ...{ ...stillPlanned, staffId, plannedOn: { gte: firstDay, lte: lastDay } },
      OR: [{ fromPlan: false }, { agreedAt: { not: null } }, { wishes: { some: { status: 'OPEN' } } }],
    },
    select: { retailerId: true, plannedOn: true },
  })
  return visits.flatMap(onDay)
}

async function lockedStops(db: DbTransaction, planId: string): Promise<OnDay[]> {
  const stops = await db.visitPlanStop.findMany({
    where: { locked: true, day: { planId } },
    select: { retailerId: true, day: { select: { day: true } } },
  })
  return stops.map(({ retailerId, day }) => ({ retailerId, day: dayOfDateColumn(day.day) }))
}

/** Visits still to be made before the plan begins: it goes on from there. */
async function plannedBefore(db: DbTransaction, staffId: string, firstDay: LocalDay): Promise<OnDay[]> {
  const visits = await db.visit.findMany({
    where: {
      ...{ ...stillPlanned, staffId },
      plannedOn: { lt: dateColumnOf(firstDay), gte: dateColumnOf(addDays(firstDay, -35)) },
    },
    select: { retailerId: true, plannedOn: true },
  })
  return visits.flatMap(onDay)
}

function grouped(all: readonly OnDay[], counts: (one: OnDay) => boolean): Map<string, LocalDay[]> {
  const days = new Map<string, LocalDay[]>()
  for (const one of all)
    if (counts(one)) days.set(one.retailerId, [...new Set([...(days.get(one.retailerId) ?? []), one.day])])
  return days
}

type Shop = Awaited<ReturnType<typeof shopsOf>>[number]

function asPlanShop(
  shop: Shop,
  owedPerFourWeeks: number,
  seen: LocalDay,
): Omit<PlanShop, 'serviceMinutes' | 'lockedOn'> {
  const { id, marketType, grade, orderWeekday } = shop
  return {
    ...{ id, marketType, owedPerFourWeeks, orderWeekday: orderWeekday as Weekday | null },
    point: knownPoint(shop),
    small: isSmallShop(grade),
    dueOn: dueOn(seen, owedPerFourWeeks),
  }
}

/** When the shop was last visited, or will have been before the plan begins; else when it came to us. */
function seenOn({ lastVisitedAt, createdAt }: Shop, before: readonly LocalDay[], timeZone: string): LocalDay {
  return [localDayOf(lastVisitedAt ?? createdAt, timeZone), ...before].toSorted().at(-1)!
}

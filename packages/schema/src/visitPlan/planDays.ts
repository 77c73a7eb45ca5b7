import {
  type DayFrame,
  dayOfDateColumn,
  dayTimes,
  hoursOf,
  type PlaceStatus,
  type Point,
  type StopAt,
  type WorkingCalendar,
} from '@kewo/domain'
import type { DbTransaction, Prisma, VisitPlan, VisitPlanDay } from '@kewo/db'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'

const stopColumns = {
  ...{ id: true, retailerId: true, locked: true },
  retailer: { select: { longitude: true, latitude: true } },
} satisfies Prisma.VisitPlanStopSelect

/** A stop as the rules of a day want it. */
export type PlacedStop = StopAt & { id: string; retailerId: string; locked: boolean }

/** A day of a plan with its stops in order and the frame of hours and places that it has. */
export type PlacedDay = { row: VisitPlanDay; frame: DayFrame; stops: PlacedStop[] }

/** The days of a plan, the earliest first. */
export async function loadPlanDays(
  db: DbTransaction,
  plan: VisitPlan,
  timeZone: string,
): Promise<PlacedDay[]> {
  const [calendar, days] = await Promise.all([
    loadWorkingCalendar(db, timeZone),
    db.visitPlanDay.findMany({
      where: { planId: plan.id },
      include: { stops: { select: stopColumns, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
      orderBy: { day: 'asc' },
    }),
  ])
  return days.map(({ stops, ...row }) => ({
    row,
    frame: frameOf(plan, row, calendar),
    stops: stops.flatMap(({ retailer, ...stop }) => {
      const point = pointOf(retailer)
      return point ? [{ ...stop, point, serviceMinutes: plan.visitMinutes }] : []
    }),
  }))
}

/** Hours and places of one day; a day that has become free since has no hours left. */
function frameOf(plan: VisitPlan, { day }: VisitPlanDay, calendar: WorkingCalendar | null): DayFrame {
  const office = { longitude: plan.startLongitude, latitude: plan.startLatitude }
  return { start: office, end: office, spans: calendar ? hoursOf(calendar, dayOfDateColumn(day)) : [] }
}

type Placed = { longitude: number | null; latitude: number | null }

/** Where a shop lies for certain; null where nobody knows or the place is doubtful. */
export function knownPoint(shop: Placed & { placeStatus: PlaceStatus }): Point | null {
  return shop.placeStatus === 'KNOWN' ? pointOf(shop) : null
}

function pointOf(shop: Placed): Point | null {
  const { longitude, latitude } = shop
  return longitude === null || latitude === null ? null : { longitude, latitude }
}

/** Writes the stops of a day in this order, with its way and all times worked out anew. */
export async function savePlanDay(
  db: DbTransaction,
  { row, frame }: Pick<PlacedDay, 'row' | 'frame'>,
  stops: readonly PlacedStop[],
): Promise<void> {
  const { stops: times, ...way } = dayTimes(frame, stops)
  await db.visitPlanDay.update({ where: { id: row.id }, data: way })
  await db.$executeRaw`
    UPDATE "VisitPlanStop" stop
    SET "dayId" = ${row.id}::uuid, position = new.position, "arriveMinute" = new.arrive, "leaveMinute" = new.leave, metres = new.metres
    FROM unnest(
      ${stops.map(({ id }) => id)}::uuid[],
      ${stops.map((_stop, index) => index + 1)}::smallint[],
      ${times.map(({ arriveMinute }) => arriveMinute)}::smallint[],
      ${times.map(({ leaveMinute }) => leaveMinute)}::smallint[],
      ${times.map(({ metres }) => metres)}::int[]
    ) AS new(id, position, arrive, leave, metres)
    WHERE stop.id = new.id`
}

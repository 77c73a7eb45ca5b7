import type { Db, Prisma, VisitWish } from '@kewo/db'
import { dayFromNow, now } from './clock.ts'

type Place = { retailerId: string; staffId: string }

/** A draft for four weeks from tomorrow, with one day on which the shop is visited, which is owed one visit more. */
export async function makeVisitPlan(
  db: Db,
  { retailerId, staffId }: Place,
  over: Partial<Prisma.VisitPlanUncheckedCreateInput> = {},
) {
  const plan = await db.visitPlan.create({
    data: {
      ...{
        status: 'DRAFT',
        firstDay: dayFromNow(1),
        lastDay: dayFromNow(28),
        mostVisits: 15,
        visitMinutes: 20,
      },
      ...{
        startLongitude: 111.6,
        startLatitude: 31.9,
        seconds: 1,
        seed: 1,
        askedAt: now,
      },
      ...{ staffId, ...over },
    },
  })
  const day = await db.visitPlanDay.create({
    data: {
      planId: plan.id,
      day: dayFromNow(1),
      metres: 2000,
      minutes: 24,
      backMinute: 564,
      minutesLeft: 366,
    },
  })
  const stop = await db.visitPlanStop.create({
    data: { dayId: day.id, retailerId, position: 1, arriveMinute: 542, leaveMinute: 562, metres: 1000 },
  })
  const leftOut = await db.visitPlanLeftOut.create({
    data: { planId: plan.id, retailerId, visits: 1, reason: 'NO_TIME' },
  })
  return { plan, day, stop, leftOut }
}

/** A shop asks to be visited in five days. */
export function makeVisitWish(
  db: Db,
  over: Partial<Prisma.VisitWishUncheckedCreateInput> & { visitId: string },
): Promise<VisitWish> {
  return db.visitWish.create({
    data: { wishedOn: dayFromNow(5), askedAt: now, ...over },
  })
}

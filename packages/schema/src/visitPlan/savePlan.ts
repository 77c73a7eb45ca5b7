import { dateColumnOf, type PlanInput, timedPlan, type VisitPlan } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Writes what the planner has found, in place of what the plan held before. */
export async function savePlan(
  db: DbTransaction,
  planId: string,
  input: PlanInput,
  plan: VisitPlan,
): Promise<void> {
  await db.visitPlanDay.deleteMany({ where: { planId } })
  await db.visitPlanLeftOut.deleteMany({ where: { planId } })
  const days = timedPlan(input, plan).map(({ day, ...times }) => ({ ...times, day: dateColumnOf(day) }))
  const rows = await db.visitPlanDay.createManyAndReturn({
    data: days.map(({ stops: _stops, ...day }) => ({ planId, ...day })),
    select: { id: true, day: true },
  })
  const idOf = new Map(rows.map(({ id, day }) => [day.getTime(), id]))
  await db.visitPlanStop.createMany({
    data: days.flatMap(({ day, stops }) =>
      stops.map(({ shopId, ...stop }) => ({
        ...stop,
        dayId: idOf.get(day.getTime())!,
        retailerId: shopId,
      })),
    ),
  })
  await db.visitPlanLeftOut.createMany({
    data: plan.leftOut.map(({ shopId, ...left }) => ({ ...left, planId, retailerId: shopId })),
  })
}

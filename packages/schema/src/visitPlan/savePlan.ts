import { dateColumnOf, dayTimes, type PlanInput, type VisitPlan } from '@kewo/domain'
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
  const shopOf = new Map(input.shops.map((shop) => [shop.id, shop]))
  const days = plan.days.map(({ day, shopIds }, index) => {
    const shops = shopIds.flatMap((id) => {
      const shop = shopOf.get(id)
      return shop?.point ? [{ ...shop, point: shop.point }] : []
    })
    const { stops, ...way } = dayTimes({ ...input, spans: input.days[index]!.spans }, shops)
    return { day, way, stops: stops.map((times, at) => ({ ...times, shop: shops[at]!, position: at + 1 })) }
  })
  const rows = await db.visitPlanDay.createManyAndReturn({
    data: days.map(({ day, way }) => ({ planId, day: dateColumnOf(day), ...way })),
    select: { id: true, day: true },
  })
  const idOf = new Map(rows.map(({ id, day }) => [day.getTime(), id]))
  await db.visitPlanStop.createMany({
    data: days.flatMap(({ day, stops }) =>
      stops.map(({ shop, ...stop }) => ({
        ...stop,
        dayId: idOf.get(dateColumnOf(day).getTime())!,
        retailerId: shop.id,
        locked: shop.lockedOn.includes(day),
      })),
    ),
  })
  await db.visitPlanLeftOut.createMany({
    data: plan.leftOut.map(({ shopId, visits, reason }) => ({ planId, retailerId: shopId, visits, reason })),
  })
}

import { bestOrder, whyNotChangePlan } from '@kewo/domain'
import type { DbTransaction, VisitPlan } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockOwnPlan } from './ownPlan.ts'
import { stopEdition } from './visitPlanDay.ts'
import { loadPlanDays, type PlacedDay, type PlacedStop, savePlanDay } from './planDays.ts'

export type Change = { db: DbTransaction; plan: VisitPlan; days: PlacedDay[] }

/**
 * Changes the viewer's own draft by hand, in one transaction, and tells of it. Throws VisitPlanNotReady unless it is a
 * draft.
 */
export async function changePlan(
  { db, live, viewer, timeZone }: SignedIn<StaffViewer>,
  planId: string,
  change: (change: Change) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const plan = await lockOwnPlan(transaction, viewer, planId)
    const refusal = whyNotChangePlan(plan)
    if (refusal) throw refusal
    await change({ db: transaction, plan, days: await loadPlanDays(transaction, plan, timeZone) })
    await live.publish(transaction, 'visitPlan', { id: planId, staffId: viewer.staffId })
  })
}

/** The plan that a stop is in; whether it is the viewer's is for changePlan to say. */
export async function planOfStop(db: DbTransaction, id: string): Promise<string> {
  const stop = await db.visitPlanStop.findUnique({
    where: { id },
    select: { day: { select: { planId: true } } },
  })
  return found(stop).day.planId
}

/** The stop as it stands in the plan, which is locked: throws ChangedMeanwhile unless it is what was seen. */
export async function seenStop(db: DbTransaction, id: string, expected: string) {
  const stop = found(await db.visitPlanStop.findUnique({ where: { id } }))
  stopEdition.expect(stop, expected)
  return stop
}

export function dayWith(days: readonly PlacedDay[], stopId: string): PlacedDay {
  return found(days.find(({ stops }) => stops.some(({ id }) => id === stopId)))
}

/** Writes a day with other stops than before, in the best order that they have. */
export async function rearrange(
  db: DbTransaction,
  day: PlacedDay,
  stops: readonly PlacedStop[],
): Promise<void> {
  const order = bestOrder(day.frame, stops)
  await savePlanDay(
    db,
    day,
    order.map((index) => stops[index]!),
  )
}

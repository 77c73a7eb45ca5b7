import { VisitPlanDropped } from './visitPlanDropped.ts'
import type { VisitPlan } from '@kewo/db'
import type { Context } from '../builder/context.ts'
import { carryOutOrders } from '../job/carryOutOrders.ts'
import { planSource } from './planSource.ts'
import { runPlanner } from './runPlanner.ts'
import { savePlan } from './savePlan.ts'

type Needs = Pick<Context, 'db' | 'live' | 'timeZone'>

/** Longer than the longest plan takes; then the process that held it is taken for dead. */
const holdSeconds = 120

/** Makes the plans that were asked for on the screen, one at a time in each process. */
export function startVisitPlanning(
  needs: Needs,
  onTrouble: (error: unknown) => void,
): { stop(): Promise<void> } {
  return carryOutOrders({
    listen: (look) => needs.live.listen('visitPlan', look),
    carryOutAll: (signal) => makeAll(needs, signal),
    onTrouble,
    stopReason: () => new VisitPlanDropped(),
  })
}

async function makeAll(needs: Needs, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const plan = await takeNext(needs)
    if (!plan) return
    await make(needs, plan, signal)
  }
}

/** Takes the plan that waits longest, so that no other process does. */
async function takeNext({ db }: Needs): Promise<VisitPlan | null> {
  const [taken] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "VisitPlan" SET "heldUntil" = now() + ${holdSeconds} * interval '1 second'
    WHERE id = (
      SELECT id FROM "VisitPlan"
      WHERE status = 'WORKING' AND ("heldUntil" IS NULL OR "heldUntil" < now())
      ORDER BY "askedAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id`
  return taken ? db.visitPlan.findUnique({ where: { id: taken.id } }) : null
}

async function make(needs: Needs, plan: VisitPlan, stopping: AbortSignal): Promise<void> {
  const { db, live } = needs
  const dropped = new AbortController()
  const event = { id: plan.id, staffId: plan.staffId }
  try {
    const input = await planSource(db, plan, needs.timeZone)
    if (!input || input.days.length === 0) throw new Error('No day of the plan is worked')
    let telling: Promise<void> = Promise.resolve()
    const found = await runPlanner(
      { input, seconds: plan.seconds, seed: plan.seed },
      {
        signal: AbortSignal.any([stopping, dropped.signal]),
        onProgress: (share) => {
          telling = telling
            .then(() => tell(needs, event, share))
            .then((wanted) => (wanted ? undefined : dropped.abort(new VisitPlanDropped())))
            .catch((error: unknown) => dropped.abort(error))
        },
      },
    )
    await telling
    await db.$transaction(async (transaction) => {
      const { count } = await transaction.visitPlan.updateMany({
        where: { id: plan.id, status: 'WORKING' },
        data: { status: 'DRAFT', progress: 100, heldUntil: null, finishedAt: new Date() },
      })
      if (count === 0) return
      await savePlan(transaction, plan.id, input, found)
      await live.publish(transaction, 'visitPlan', event)
    })
  } catch (error) {
    await leave(needs, event, error)
  }
}

/** Writes down how far it is. False when nobody wants the plan any more. */
async function tell(
  { db, live }: Needs,
  event: { id: string; staffId: string },
  share: number,
): Promise<boolean> {
  const { count } = await db.visitPlan.updateMany({
    where: { id: event.id, status: 'WORKING' },
    data: { progress: Math.floor(share * 99) },
  })
  await live.publish(db, 'visitPlan', event)
  return count > 0
}

/** A plan that nobody wants any more is let be; one that this process cannot finish waits for the next; else it failed. */
async function leave(
  { db, live }: Needs,
  event: { id: string; staffId: string },
  error: unknown,
): Promise<void> {
  const waits = error instanceof VisitPlanDropped
  await db.visitPlan.updateMany({
    where: { id: event.id, status: 'WORKING' },
    data: waits
      ? { heldUntil: null }
      : {
          ...{ status: 'FAILED', heldUntil: null, finishedAt: new Date() },
          failure: error instanceof Error ? error.message : String(error),
        },
  })
  await live.publish(db, 'visitPlan', event)
}

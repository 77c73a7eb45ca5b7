import { dayOfDateColumn } from '@kewo/domain'
import { alone, type VisitPlan } from '@kewo/db'
import type { Context } from '../builder/context.ts'
import { addQueue, asItIs, PutOff } from '../job/queues.ts'
import { notify, type Telling } from '../notification/notify.ts'
import { planSource } from './planSource.ts'
import { runPlanner } from './runPlanner.ts'
import { savePlan } from './savePlan.ts'
import { VisitPlanDropped } from './visitPlanDropped.ts'

type Needs = Pick<Context, 'db' | 'live' | 'timeZone'>

/** So long a plan waits whose last maker is not quite done with it. */
const pauseSeconds = 2

/** Makes the plans that were asked for on the screen, one at a time in each process. WORKING is what there is to do. */
export const orderVisitPlan = addQueue<{ id: string }>({
  name: 'plan-visits',
  words: { 'zh-CN': '排拜访计划', en: 'Make a visit plan' },
  async about(db, { id }) {
    const plan = await db.visitPlan.findUnique({
      where: { id },
      select: { staff: { select: { name: true } } },
    })
    return plan && asItIs(plan.staff.name)
  },
  async giveUp(context, { id }) {
    const plan = await context.db.visitPlan.findFirst({ where: { id, status: 'WORKING' } })
    if (plan) await leave(context, plan, new Error('Given up by an admin'))
  },
  key: ({ id }) => id,
  stopReason: () => new VisitPlanDropped(),
  async run({ databaseUrl, ...needs }, { id }, signal) {
    const made = await alone(databaseUrl, `kewo visit plan ${id}`, async () => {
      const plan = await needs.db.visitPlan.findFirst({ where: { id, status: 'WORKING' } })
      if (plan) await make(needs, plan, signal)
    })
    if (!made) throw new PutOff(pauseSeconds)
    signal.throwIfAborted()
  },
  waiting: (db) =>
    db.visitPlan.findMany({
      where: { status: 'WORKING' },
      select: { id: true },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    }),
})

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
        data: { status: 'DRAFT', progress: 100, finishedAt: new Date() },
      })
      if (count === 0) return
      await savePlan(transaction, plan.id, input, found)
      await tellOfPlan({ ...needs, db: transaction }, plan, 'VISIT_PLAN_READY')
      await live.publish(transaction, 'visitPlan', event)
    })
  } catch (error) {
    await leave(needs, plan, error)
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

/** A plan that nobody wants any more, or that this process cannot finish, is let be; else it failed. */
async function leave({ db, live }: Needs, plan: VisitPlan, error: unknown): Promise<void> {
  if (error instanceof VisitPlanDropped) return
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.visitPlan.updateMany({
      where: { id: plan.id, status: 'WORKING' },
      data: {
        ...{ status: 'FAILED', finishedAt: new Date() },
        failure: error instanceof Error ? error.message : String(error),
      },
    })
    if (count === 0) return
    await tellOfPlan({ db: transaction, live }, plan, 'VISIT_PLAN_FAILED')
    await live.publish(transaction, 'visitPlan', { id: plan.id, staffId: plan.staffId })
  })
}

/** Tells whose plan it is how it ended: the person may long be on another page. */
async function tellOfPlan(
  telling: Pick<Telling, 'db' | 'live'>,
  { id, staffId, firstDay, lastDay }: VisitPlan,
  kind: 'VISIT_PLAN_READY' | 'VISIT_PLAN_FAILED',
): Promise<void> {
  const { userId } = await telling.db.staff.findUniqueOrThrow({
    where: { id: staffId },
    select: { userId: true },
  })
  await notify({ db: telling.db, live: telling.live, now: new Date() }, [userId], kind, {
    params: { from: dayOfDateColumn(firstDay), to: dayOfDateColumn(lastDay) },
    subjectId: id,
  })
}

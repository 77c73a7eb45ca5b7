import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  NothingToPlan,
  noWorkdays,
  type PlanRequest,
  VisitPlanWorking,
  whyNotPlan,
} from '@kewo/domain'
import { type DbTransaction, isUniqueClash } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { planSource } from './planSource.ts'
import { VisitPlan } from './visitPlan.ts'

const PlanStartInput = builder.inputType('PlanStartInput', {
  fields: (t) => ({
    longitude: t.float({ required: true, description: 'Degrees east of Greenwich, WGS 84.' }),
    latitude: t.float({ required: true, description: 'Degrees north of the equator, WGS 84.' }),
  }),
})

const VisitPlanInput = builder.inputType('VisitPlanInput', {
  fields: (t) => ({
    firstDay: t.field({ type: 'Day', required: true, description: 'Today or up to five weeks ahead.' }),
    weeks: t.int({ required: true, description: '1 to 4.' }),
    daysOff: t.field({
      type: ['Day'],
      required: true,
      description: 'Days on which the viewer does not visit.',
    }),
    mostVisits: t.int({ required: true, description: 'Visits a day at most, 1 to 40.' }),
    visitMinutes: t.int({ required: true, description: 'Minutes that one visit takes, 5 to 120.' }),
    seconds: t.int({
      required: true,
      description: 'How long the planner may think, 1 to 60; longer is never worse.',
    }),
    start: t.field({ type: PlanStartInput, required: true, description: 'Where each day begins and ends.' }),
  }),
})

builder.mutationField('planVisits', (t) =>
  t.withAuth({ roles: ['MANAGER'] }).prismaField({
    type: VisitPlan,
    description:
      'Has the visits of the coming weeks planned for the shops of the viewer. Answers at once; the plan is made in the background (visitPlanChanged) and is then a draft.',
    args: {
      input: t.arg({ type: VisitPlanInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput, NothingToPlan, VisitPlanWorking] },
    resolve: async (query, _root, { input, idempotencyKey }, context) => {
      const request = {
        ...input,
        firstDay: dayOfDateColumn(input.firstDay),
        daysOff: input.daysOff.map(dayOfDateColumn),
      }
      const id = await orderOnce(context, request, idempotencyKey)
      return context.db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function orderOnce(
  context: SignedIn<StaffViewer>,
  request: PlanRequest,
  idempotencyKey: string,
): Promise<string> {
  const { db, viewer, now, timeZone } = context
  const where = { idempotencyKey, staffId: viewer.staffId }
  const before = await db.visitPlan.findFirst({ where, select: { id: true } })
  if (before) return before.id
  const refusal = whyNotPlan(request, localDayOf(now, timeZone))
  if (refusal) throw refusal
  try {
    return await db.$transaction((transaction) => order(transaction, context, request, idempotencyKey))
  } catch (error) {
    // The same order arrived twice at once; the other one has made it.
    if (!isUniqueClash(error)) throw error
    return found(await db.visitPlan.findFirst({ where, select: { id: true } })).id
  }
}

async function order(
  db: DbTransaction,
  { viewer, live, now, timeZone }: SignedIn<StaffViewer>,
  { firstDay, weeks, daysOff, start, ...numbers }: PlanRequest,
  idempotencyKey: string,
): Promise<string> {
  const { staffId } = viewer
  // One at a time for each person: two devices that ask at once wait here for each other.
  await db.$queryRaw`SELECT id FROM "Staff" WHERE id = ${staffId}::uuid FOR NO KEY UPDATE`
  const working = await db.visitPlan.findFirst({ where: { staffId, status: 'WORKING' } })
  // The same order from before, behind the lock.
  if (working?.idempotencyKey === idempotencyKey) return working.id
  if (working) throw new VisitPlanWorking()
  const plan = {
    ...{ staffId, ...numbers, startLongitude: start.longitude, startLatitude: start.latitude },
    firstDay: dateColumnOf(firstDay),
    lastDay: dateColumnOf(addDays(firstDay, weeks * 7 - 1)),
    daysOff: daysOff.map(dateColumnOf),
  }
  const source = await planSource(db, plan, timeZone)
  if (!source || source.days.length === 0) throw noWorkdays()
  if (source.shops.length === 0) throw new NothingToPlan()
  const { id } = await db.visitPlan.create({
    data: { ...plan, seed: 1, askedAt: now, idempotencyKey },
    select: { id: true },
  })
  await live.publish(db, 'visitPlan', { id, staffId })
  return id
}

import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  LocksContradict,
  NothingToPlan,
  noWorkdays,
  type PlanRequest,
  SentBefore,
  VisitPlanWorking,
  whyNotPlan,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { planSource } from './planSource.ts'
import { refuseContradictingLocks } from './refuseContradictingLocks.ts'
import { VisitPlan } from './visitPlan.ts'
import { orderVisitPlan } from './visitPlanning.ts'
import { lockRow } from '../write/lockRow.ts'

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
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...makesStale('visitPlans', 'visitPlanSetting'),
    description:
      'Has the visits of the coming weeks planned for the shops of the viewer. Answers at once; the plan is made in the background (visitPlanChanged) and is then a draft.',
    args: {
      input: t.arg({ type: VisitPlanInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput, LocksContradict, NothingToPlan, VisitPlanWorking, SentBefore] },
    resolve: async (query, _root, { input, idempotencyKey }, context) => {
      const request = {
        ...input,
        firstDay: dayOfDateColumn(input.firstDay),
        daysOff: input.daysOff.map(dayOfDateColumn),
      }
      const write = { mutation: 'planVisits', type: 'VisitPlan', sent: { input, idempotencyKey } }
      const id = await once(context, write, (db) => order(db, context, request))
      return context.db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function order(
  db: DbTransaction,
  { viewer, live, queue, now, timeZone }: SignedIn<StaffViewer>,
  request: PlanRequest,
): Promise<{ id: string }> {
  const refusal = whyNotPlan(request, localDayOf(now, timeZone))
  if (refusal) throw refusal
  const { firstDay, weeks, daysOff, start, ...numbers } = request
  const { staffId } = viewer
  // One at a time for each person: two devices that ask at once wait here for each other.
  await lockRow(db, 'Staff', staffId, 'NO KEY UPDATE')
  if ((await db.visitPlan.count({ where: { staffId, status: 'WORKING' } })) > 0) throw new VisitPlanWorking()
  const plan = {
    ...{ staffId, ...numbers, startLongitude: start.longitude, startLatitude: start.latitude },
    firstDay: dateColumnOf(firstDay),
    lastDay: dateColumnOf(addDays(firstDay, weeks * 7 - 1)),
    daysOff: daysOff.map(dateColumnOf),
  }
  const source = await planSource(db, plan, timeZone)
  if (!source || source.days.length === 0) throw noWorkdays()
  if (source.shops.length === 0) throw new NothingToPlan()
  await refuseContradictingLocks(db, source)
  const { id } = await db.visitPlan.create({
    data: { ...plan, seed: 1, askedAt: now },
    select: { id: true },
  })
  await orderVisitPlan({ queue }, db, { id })
  await live.publish(db, 'visitPlan', { id, staffId })
  return { id }
}

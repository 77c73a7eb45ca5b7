import {
  LocksContradict,
  VisitPlanNotReady,
  VisitPlanWorking,
  whyNotChangePlan,
  whyNotStopPlan,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { lockOwnPlan } from './ownPlan.ts'
import { planSource } from './planSource.ts'
import { refuseContradictingLocks } from './refuseContradictingLocks.ts'
import { VisitPlan } from './visitPlan.ts'
import { orderVisitPlan } from './visitPlanning.ts'

builder.mutationField('remakeVisitPlan', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...makesStale('visitPlanSetting'),
    description:
      'Has a draft planned anew. Locked stops, those planned by hand and those agreed with a shop stay on their day.',
    args: { id: t.arg.globalID({ for: VisitPlan, required: true }) },
    errors: { types: [LocksContradict, VisitPlanNotReady, VisitPlanWorking] },
    resolve: async (query, _root, { id: { id } }, { db, live, queue, viewer, timeZone }) => {
      await db.$transaction(async (transaction) => {
        const plan = await lockOwnPlan(transaction, viewer, id)
        const refusal = whyNotChangePlan(plan)
        if (refusal) throw refusal
        const { staffId } = viewer
        if ((await transaction.visitPlan.count({ where: { staffId, status: 'WORKING' } })) > 0)
          throw new VisitPlanWorking()
        const source = await planSource(transaction, plan, timeZone)
        if (source) await refuseContradictingLocks(transaction, source)
        await transaction.visitPlan.update({
          where: { id },
          // With another seed it looks elsewhere, too.
          data: { status: 'WORKING', progress: 0, seed: plan.seed + 1 },
        })
        await orderVisitPlan({ queue }, transaction, { id })
        await live.publish(transaction, 'visitPlan', { id, staffId })
      })
      return db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('stopVisitPlan', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...makesStale('visitPlanSetting'),
    description:
      'Stops a plan that is being made. One that was made before is a draft again as it was; a first one is CANCELLED.',
    args: { id: t.arg.globalID({ for: VisitPlan, required: true }) },
    errors: { types: [VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id } }, { db, live, viewer, now }) => {
      await db.$transaction(async (transaction) => {
        const refusal = whyNotStopPlan(await lockOwnPlan(transaction, viewer, id))
        if (refusal) throw refusal
        const made = (await transaction.visitPlanDay.count({ where: { planId: id } })) > 0
        await transaction.visitPlan.update({
          where: { id },
          data: {
            finishedAt: now,
            ...(made ? { status: 'DRAFT', progress: 100 } : { status: 'CANCELLED' }),
          },
        })
        await live.publish(transaction, 'visitPlan', { id, staffId: viewer.staffId })
      })
      return db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

import {
  ChangedMeanwhile,
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotPostponeVisit,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { nextOrder } from './planVisit.ts'
import { Visit } from './visit.ts'

builder.mutationField('postponeVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    description: 'A planned visit is put off to another day; the shop reads why.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      from: t.arg({ type: 'Day', description: 'The day that the viewer saw it planned for.' }),
      plannedOn: t.arg({
        type: 'Day',
        required: true,
        description: 'The new day, today or later in the company’s time zone.',
      }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, from, plannedOn, reason }, context) => {
      const { db, live, viewer, now, timeZone } = context
      await db.$transaction(async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, id)
        const refusal = whyNotPostponeVisit(
          { status: visit.status, plannedOn: visit.plannedOn && dayOfDateColumn(visit.plannedOn) },
          dayOfDateColumn(plannedOn),
          reason,
          localDayOf(now, timeZone),
        )
        if (refusal) throw refusal
        if (from && visit.plannedOn?.getTime() !== from.getTime()) throw new ChangedMeanwhile()
        await transaction.visit.update({
          where: { id },
          data: {
            plannedOn,
            plannedOrder: await nextOrder(transaction, viewer.staffId, plannedOn),
            postponedFrom: visit.postponedFrom ?? visit.plannedOn,
            reason,
            ...{ plannedMinute: null, plannedMetres: null, agreedAt: null, fromPlan: false },
          },
        })
        // What the shop asked for is answered by this, one way or the other.
        const answered = { settledAt: now, reply: reason }
        const open = { visitId: id, status: 'OPEN' } as const
        await transaction.visitWish.updateMany({
          where: { ...open, wishedOn: plannedOn },
          data: { ...answered, status: 'GRANTED' },
        })
        await transaction.visitWish.updateMany({ where: open, data: { ...answered, status: 'DECLINED' } })
        await live.publish(transaction, 'visit', { id, shop: visit.retailer })
      })
      return readVisit(query, context, id)
    },
  }),
)

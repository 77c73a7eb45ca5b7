import {
  ChangedMeanwhile,
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  SentBefore,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotPostponeVisit,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { notify } from '../notification/notify.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { nextOrder } from './planVisit.ts'
import { Visit, visitEdition } from './visit.ts'

builder.mutationField('postponeVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops', 'myVisitWishes'),
    description: 'A planned visit is put off to another day; the shop reads why.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the visit as the viewer saw it.' }),
      plannedOn: t.arg({
        type: 'Day',
        required: true,
        description: 'The new day, today or later in the company’s time zone.',
      }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is put off once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, ChangedMeanwhile, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { live, viewer, now, timeZone } = context
      const { expected, plannedOn, reason } = args
      const { id } = args.id
      const write = { mutation: 'postponeVisit', type: 'Visit', sent: args }
      await once(context, write, async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, id)
        const refusal = whyNotPostponeVisit(
          { status: visit.status, plannedOn: visit.plannedOn && dayOfDateColumn(visit.plannedOn) },
          dayOfDateColumn(plannedOn),
          reason,
          localDayOf(now, timeZone),
        )
        if (refusal) throw refusal
        visitEdition.expect(visit, expected, 'day')
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
        await notify({ ...context, db: transaction }, [visit.retailer.userId], 'VISIT_MOVED', {
          params: {
            name: viewer.name,
            from: dayOfDateColumn(visit.plannedOn ?? plannedOn),
            day: dayOfDateColumn(plannedOn),
            reason,
          },
          subjectId: id,
        })
        await live.publish(transaction, 'visit', { id, shop: visit.retailer })
        return visit
      })
      return readVisit(query, context, id)
    },
  }),
)

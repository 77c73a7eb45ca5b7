import { InvalidInput, TraceAlreadySubmitted, VisitNotReady, VisitOfSomebodyElse } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { lockOwnVisit } from '../visit/ownVisit.ts'
import { Visit } from '../visit/visit.ts'
import { submitTrace } from './submitTrace.ts'
import { traceDraft, TraceInput } from './traceInput.ts'

builder.mutationField('correctTrace', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Trace',
    description:
      'The author writes a new version beside the submitted record, which stays. The shop gets it and may answer it for seven days.',
    args: {
      visitId: t.arg.globalID({ for: Visit, required: true }),
      trace: t.arg({ type: TraceInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is done once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, TraceAlreadySubmitted] },
    resolve: async (query, _root, { visitId, trace, idempotencyKey }, context) => {
      const { db, live, viewer, now } = context
      await db.$transaction(async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, visitId.id)
        if ((await transaction.trace.count({ where: { idempotencyKey, visitId: visit.id } })) > 0) return
        if (visit.status !== 'COMPLETED') throw new VisitNotReady(visit.status)
        const { id } = await submitTrace(
          { ...context, db: transaction },
          visit,
          traceDraft(trace),
          idempotencyKey,
        )
        const { userId, name } = visit.retailer
        if (userId)
          await notify({ db: transaction, live, now }, [userId], {
            kind: 'TRACE_SUBMITTED',
            params: { name: viewer.name, shop: name },
            subjectId: id,
          })
        await live.publish(transaction, 'visit', { id: visit.id, shop: visit.retailer })
      })
      return found(await db.trace.findFirst({ ...query, where: { idempotencyKey, visitId: visitId.id } }))
    },
  }),
)

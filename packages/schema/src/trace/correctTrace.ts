import {
  InvalidInput,
  SentBefore,
  TraceAlreadySubmitted,
  VisitNotReady,
  VisitOfSomebodyElse,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { once } from '../once/once.ts'
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
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, TraceAlreadySubmitted, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { db, live, viewer, now } = context
      const write = { mutation: 'correctTrace', type: 'Trace', sent: args }
      const id = await once(context, write, async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, args.visitId.id)
        if (visit.status !== 'COMPLETED') throw new VisitNotReady(visit.status)
        const trace = await submitTrace({ ...context, db: transaction }, visit, traceDraft(args.trace))
        const { userId, name } = visit.retailer
        if (userId)
          await notify({ db: transaction, live, now }, [userId], {
            kind: 'TRACE_SUBMITTED',
            params: { name: viewer.name, shop: name },
            subjectId: trace.id,
          })
        await live.publish(transaction, 'visit', { id: visit.id, shop: visit.retailer })
        return trace
      })
      return found(await db.trace.findFirst({ ...query, where: { id, visitId: args.visitId.id } }))
    },
  }),
)

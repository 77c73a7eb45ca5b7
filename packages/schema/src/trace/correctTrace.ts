import {
  ChangedMeanwhile,
  InvalidInput,
  SentBefore,
  TraceAlreadySubmitted,
  VisitNotReady,
  VisitOfSomebodyElse,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { once } from '../once/once.ts'
import { notify } from '../notification/notify.ts'
import { dayOfVisit, lockOwnVisit } from '../visit/ownVisit.ts'
import { Visit, visitEdition } from '../visit/visit.ts'
import { submitTrace } from './submitTrace.ts'
import { takePhotosAlong } from './takePhotosAlong.ts'
import { traceDraft, TraceInput } from './traceInput.ts'

builder.mutationField('correctTrace', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Trace',
    ...newInLists,
    description:
      'The author writes a new version beside the submitted record, which stays; photos of it that are named are in both. The shop gets it and may answer it for seven days.',
    args: {
      visitId: t.arg.globalID({ for: Visit, required: true }),
      expected: t.arg({
        type: 'Edition',
        description:
          'Of the visit whose record was corrected; where another version came since, it is refused. Left out: it is not asked.',
      }),
      trace: t.arg({ type: TraceInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is done once.' }),
    },
    errors: {
      types: [
        ChangedMeanwhile,
        InvalidInput,
        VisitNotReady,
        VisitOfSomebodyElse,
        TraceAlreadySubmitted,
        SentBefore,
      ],
    },
    resolve: async (query, _root, args, context) => {
      const { db, live, viewer, timeZone } = context
      const write = { mutation: 'correctTrace', type: 'Trace', sent: args }
      const copied: string[] = []
      const id = await once(context, write, async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, args.visitId.id)
        if (visit.status !== 'COMPLETED') throw new VisitNotReady(visit.status)
        if (args.expected) visitEdition.expect(visit, args.expected, 'record')
        const draft = traceDraft(args.trace)
        const within = { ...context, db: transaction }
        const photoIds = await takePhotosAlong(within, visit.id, viewer.userId, draft.photoIds, copied)
        const trace = await submitTrace(within, visit, { ...draft, photoIds })
        await notify(within, [visit.retailer.userId], 'TRACE_CORRECTED', {
          params: { name: viewer.name, day: dayOfVisit(visit, timeZone) },
          subjectId: trace.id,
        })
        await live.publish(transaction, 'visit', { id: visit.id, shop: visit.retailer })
        return trace
      }).catch(async (error: unknown) => {
        await Promise.all(copied.map((key) => context.pictures.remove(key)))
        throw error
      })
      return found(await db.trace.findFirst({ ...query, where: { id, visitId: args.visitId.id } }))
    },
  }),
)

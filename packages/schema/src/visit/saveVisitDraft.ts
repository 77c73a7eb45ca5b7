import { ChangedMeanwhile, InvalidInput, VisitNotReady, VisitOfSomebodyElse } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { promiseDraft, PromiseInput, traceDraft, TraceInput } from '../trace/traceInput.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { Visit } from './visit.ts'
import { storedDraft } from './visitDraft.ts'

builder.mutationField('saveVisitDraft', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    description:
      'What has been written so far in a running visit, so that a dead phone loses nothing. Refused with ChangedMeanwhile when another device has saved since.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      trace: t.arg({ type: TraceInput, required: true }),
      promises: t.arg({ type: [PromiseInput], required: true }),
      expectedVersion: t.arg.int({
        required: true,
        description: 'Visit.draftVersion as the device knows it.',
      }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, trace, promises, expectedVersion }, context) => {
      const { db, viewer, now } = context
      const draft = storedDraft({ trace: traceDraft(trace), promises: promises.map(promiseDraft) })
      await db.$transaction(async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, id)
        if (visit.status !== 'IN_PROGRESS') throw new VisitNotReady(visit.status)
        if (visit.draftVersion !== expectedVersion) throw new ChangedMeanwhile()
        await transaction.visit.update({
          where: { id },
          data: { draft, draftVersion: { increment: 1 }, draftSavedAt: now },
        })
      })
      return readVisit(query, context, id)
    },
  }),
)

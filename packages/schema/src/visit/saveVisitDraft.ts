import {
  canonicalJson,
  ChangedMeanwhile,
  InvalidInput,
  VisitNotReady,
  VisitOfSomebodyElse,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { materialDraft, MaterialInput } from '../material/materialInput.ts'
import { promiseDraft, PromiseInput, traceDraft, TraceInput } from '../trace/traceInput.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { Visit, visitEdition } from './visit.ts'
import { storedDraft } from './visitDraft.ts'

builder.mutationField('saveVisitDraft', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    ...answerTellsAll,
    description:
      'What has been written so far in a running visit, so that a dead phone loses nothing. Refused with ChangedMeanwhile when another device has saved since.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      trace: t.arg({ type: TraceInput, required: true }),
      promises: t.arg({ type: [PromiseInput], required: true }),
      materials: t.arg({ type: [MaterialInput], description: 'What was handed over so far.' }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the visit as the device knows it; anything while the visit has no draft.',
      }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, trace, promises, materials, expected }, context) => {
      const { db, viewer, now } = context
      const draft = storedDraft({
        ...{ trace: traceDraft(trace), promises: promises.map(promiseDraft) },
        // Left out where there is none, as in drafts of earlier versions.
        ...(materials?.length && { materials: materials.map(materialDraft) }),
      })
      await db.$transaction(async (transaction) => {
        const visit = await lockOwnVisit(transaction, viewer, id)
        if (visit.status !== 'IN_PROGRESS') throw new VisitNotReady(visit.status)
        if (canonicalJson(visit.draft) === canonicalJson(draft)) return
        // Where there is no draft nothing can be overwritten: a visit that began without a signal is written before it is known.
        if (visit.draft !== null) visitEdition.expect(visit, expected, 'draft')
        await transaction.visit.update({
          where: { id },
          data: { draft, draftSavedAt: now },
        })
      })
      return readVisit(query, context, id)
    },
  }),
)

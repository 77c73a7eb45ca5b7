import {
  type Fix,
  InvalidInput,
  SentBefore,
  TraceAlreadySubmitted,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotCompleteVisit,
} from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import { handInVisit } from '../material/handInVisit.ts'
import { type MaterialDraft, materialDraft, MaterialInput } from '../material/materialInput.ts'
import { notify } from '../notification/notify.ts'
import { keepSettled } from '../promise/keepSettled.ts'
import { makePromises } from '../promise/makePromises.ts'
import { submitTrace } from '../trace/submitTrace.ts'
import {
  type PromiseDraft,
  promiseDraft,
  PromiseInput,
  type TraceDraft,
  traceDraft,
  TraceInput,
} from '../trace/traceInput.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { actOnCompletion } from './completedVisits.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { madeAtDescription, takeMadeAt } from './madeAt.ts'
import { endPlace, PlaceInput, takePlace } from './place.ts'
import { Visit } from './visit.ts'

type Written = {
  trace: TraceDraft
  promises: PromiseDraft[]
  materials: MaterialDraft[]
  place: Fix | null
  madeAt: Date | null | undefined
}

builder.mutationField('completeVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    ...makesStale(
      'visits',
      'myStops',
      'myVisitInProgress',
      'shopsToVisit',
      'promises',
      'myPromisesDue',
      'promiseFigures',
    ),
    description:
      'Submits the record, makes its promises and ends the visit, all or nothing. The record cannot be changed afterwards; the shop gets its copy at once.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      trace: t.arg({ type: TraceInput, required: true }),
      promises: t.arg({ type: [PromiseInput], required: true }),
      materials: t.arg({
        type: [MaterialInput],
        description:
          'What was handed over. Where less lies in stock, that is booked and who handed it over is told; the visit is not refused for it.',
      }),
      place: t.arg({ type: PlaceInput, description: 'Where the person stands at the end, if given.' }),
      madeAt: t.arg({ type: 'DateTime', description: madeAtDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is done once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, TraceAlreadySubmitted, SentBefore] },
    resolve: async (query, _root, { place, madeAt, ...sent }, context) => {
      const { id } = sent.id
      const written = {
        trace: traceDraft(sent.trace),
        promises: sent.promises.map(promiseDraft),
        materials: (sent.materials ?? []).map(materialDraft),
        place: takePlace(place),
        madeAt,
      }
      const write = { mutation: 'completeVisit', type: 'Visit', sent }
      await once(context, write, (db) => complete(db, context, id, written))
      return readVisit(query, context, id)
    },
  }),
)

async function complete(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  id: string,
  { trace, promises, materials, place, madeAt }: Written,
): Promise<{ id: string }> {
  const { viewer, live, now, timeZone } = context
  const visit = await lockOwnVisit(db, viewer, id)
  const refusal = whyNotCompleteVisit(visit)
  if (refusal) throw refusal
  const completedAt = takeMadeAt(madeAt, now, visit.startedAt)
  const { retailerId, retailer } = visit
  const inTransaction = { ...context, db }
  // Before the record, whose hash is over the whole visit.
  await db.visit.update({
    where: { id },
    data: {
      status: 'COMPLETED',
      completedAt,
      endArrivedAt: now,
      ...endPlace(place),
      draft: Prisma.DbNull,
    },
  })
  const { id: traceId } = await submitTrace(inTransaction, visit, trace)
  await keepSettled(inTransaction, trace.followUps)
  await makePromises(inTransaction, { retailer, visitId: id, givenAt: completedAt }, promises)
  await handInVisit(inTransaction, { id, retailerId, retailer, completedAt }, materials)
  // Somebody else's visit may have been later than this one, of which the server heard only now.
  const visitedBefore = { OR: [{ lastVisitedAt: null }, { lastVisitedAt: { lt: completedAt } }] }
  await db.retailer.updateMany({
    where: { id: retailerId, ...visitedBefore },
    data: { lastVisitedAt: completedAt },
  })
  await actOnCompletion({ db, live, now, timeZone, visit })
  await notify(inTransaction, [retailer.userId], 'TRACE_SUBMITTED', {
    params: { name: viewer.name },
    subjectId: traceId,
  })
  await live.publish(db, 'visit', { id, shop: retailer })
  return { id }
}

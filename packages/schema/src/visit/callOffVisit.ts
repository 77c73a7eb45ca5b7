import {
  type Fix,
  InvalidInput,
  type Refusal,
  SentBefore,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotCancelVisit,
  whyNotMissVisit,
} from '@kewo/domain'
import type { Visit as VisitRow } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { once } from '../once/once.ts'
import { notify } from '../notification/notify.ts'
import { dayOfVisit, lockOwnVisit, readVisit } from './ownVisit.ts'
import { madeAtDescription, takeMadeAt } from './madeAt.ts'
import { endPlace, PlaceInput, takePlace } from './place.ts'
import { Visit } from './visit.ts'

type Sent = { id: { id: string }; idempotencyKey: string }

type End = {
  mutation: string
  status: 'CANCELLED' | 'MISSED'
  whyNot: (visit: VisitRow, reason: string) => Refusal | null
  reason: string
  place: Fix | null
  madeAt: Date | null | undefined
}

/** Ends a visit without a record; answers with its id. */
function callOff(context: SignedIn<StaffViewer>, sent: Sent, end: End): Promise<string> {
  const { live, viewer, now, timeZone } = context
  const { id } = sent.id
  return once(context, { mutation: end.mutation, type: 'Visit', sent }, async (transaction) => {
    const visit = await lockOwnVisit(transaction, viewer, id)
    const refusal = end.whyNot(visit, end.reason)
    if (refusal) throw refusal
    await transaction.visit.update({
      where: { id },
      data: {
        status: end.status,
        reason: end.reason,
        cancelledAt: takeMadeAt(end.madeAt, now, visit.startedAt),
        endArrivedAt: now,
        ...endPlace(end.place),
      },
    })
    const kind = end.status === 'CANCELLED' ? 'VISIT_CANCELLED' : 'VISIT_MISSED'
    await notify({ ...context, db: transaction }, [visit.retailer.userId], kind, {
      params: { name: viewer.name, day: dayOfVisit(visit, timeZone), reason: end.reason },
      subjectId: id,
    })
    await live.publish(transaction, 'visit', { id, shop: visit.retailer })
    return visit
  })
}

builder.mutationField('cancelVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops', 'myVisitInProgress'),
    description: 'A visit that is planned or in progress is called off; the shop reads why. A draft is kept.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      place: t.arg({ type: PlaceInput, description: 'Where the person stands, if given.' }),
      madeAt: t.arg({ type: 'DateTime', description: madeAtDescription }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is called off once.',
      }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, SentBefore] },
    resolve: async (query, _root, { place, madeAt, ...sent }, context) => {
      const id = await callOff(context, sent, {
        mutation: 'cancelVisit',
        status: 'CANCELLED',
        whyNot: whyNotCancelVisit,
        reason: sent.reason,
        place: takePlace(place),
        madeAt,
      })
      return readVisit(query, context, id)
    },
  }),
)

builder.mutationField('missVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops'),
    description: 'A planned visit did not come about: the shop was shut, or the day went by.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      madeAt: t.arg({ type: 'DateTime', description: madeAtDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, SentBefore] },
    resolve: async (query, _root, { madeAt, ...sent }, context) => {
      const id = await callOff(context, sent, {
        mutation: 'missVisit',
        status: 'MISSED',
        whyNot: whyNotMissVisit,
        reason: sent.reason,
        place: null,
        madeAt,
      })
      return readVisit(query, context, id)
    },
  }),
)

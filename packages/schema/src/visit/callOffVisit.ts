import {
  type Fix,
  InvalidInput,
  type Refusal,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotCancelVisit,
  whyNotMissVisit,
} from '@kewo/domain'
import type { Visit as VisitRow } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { builder } from '../builder/builder.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockOwnVisit, readVisit } from './ownVisit.ts'
import { endPlace, PlaceInput, takePlace } from './place.ts'
import { Visit } from './visit.ts'

type End = {
  status: 'CANCELLED' | 'MISSED'
  whyNot: (visit: VisitRow, reason: string) => Refusal | null
  reason: string
  place: Fix | null
}

function callOff({ db, live, viewer, now }: SignedIn<StaffViewer>, id: string, end: End): Promise<void> {
  return db.$transaction(async (transaction) => {
    const visit = await lockOwnVisit(transaction, viewer, id)
    const refusal = end.whyNot(visit, end.reason)
    if (refusal) throw refusal
    await transaction.visit.update({
      where: { id },
      data: {
        status: end.status,
        reason: end.reason,
        cancelledAt: now,
        ...endPlace(end.place),
      },
    })
    await live.publish(transaction, 'visit', { id, shop: visit.retailer })
  })
}

builder.mutationField('cancelVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    description: 'A visit that is planned or in progress is called off; the shop reads why. A draft is kept.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      place: t.arg({ type: PlaceInput, description: 'Where the person stands, if given.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse] },
    resolve: async (query, _root, { id: { id }, reason, place }, context) => {
      await callOff(context, id, {
        status: 'CANCELLED',
        whyNot: whyNotCancelVisit,
        reason,
        place: takePlace(place),
      })
      return readVisit(query, context, id)
    },
  }),
)

builder.mutationField('missVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    description: 'A planned visit did not come about: the shop was shut, or the day went by.',
    args: {
      id: t.arg.globalID({ for: Visit, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      await callOff(context, id, { status: 'MISSED', whyNot: whyNotMissVisit, reason, place: null })
      return readVisit(query, context, id)
    },
  }),
)

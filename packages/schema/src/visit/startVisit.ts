import {
  AnotherVisitInProgress,
  type Fix,
  InvalidInput,
  localDayOf,
  dateColumnOf,
  SentBefore,
  TooFarFromShop,
  VisitNotReady,
  whyNotStartVisit,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { unlessTaken } from '../builder/unlessTaken.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { checkFence } from './fence.ts'
import { readVisit } from './ownVisit.ts'
import { madeAtDescription, takeMadeAt } from './madeAt.ts'
import { PlaceInput, startPlace, takePlace } from './place.ts'
import { lockRow } from '../write/lockRow.ts'

type Start = {
  retailerId: string
  place: Fix | null
  madeAt: Date | null | undefined
  /** Of the visit, where none is planned: a phone without a signal knows it before the server does. */
  id: string
}

builder.mutationField('startVisit', (t) =>
  t.withAuth({ may: 'makeVisits' }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops', 'myVisitInProgress'),
    description:
      'The viewer is at a shop and begins. Takes the visit that is planned there for that day or was due before, else a new one, whose id is the key.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      place: t.arg({
        type: PlaceInput,
        description: 'Where the person stands, read once; left out when it was refused or could not be read.',
      }),
      madeAt: t.arg({ type: 'DateTime', description: madeAtDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is started once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, AnotherVisitInProgress, TooFarFromShop, SentBefore] },
    resolve: async (query, _root, { place, madeAt, ...sent }, context) => {
      const start = {
        retailerId: sent.retailerId.id,
        place: takePlace(place),
        madeAt,
        id: sent.idempotencyKey,
      }
      const write = { mutation: 'startVisit', type: 'Visit', sent }
      const id = await once(context, write, (db) => begin(db, context, start))
      return readVisit(query, context, id)
    },
  }),
)

async function begin(
  db: DbTransaction,
  { viewer, live, now, timeZone }: SignedIn<StaffViewer>,
  { retailerId, place, madeAt, id: newId }: Start,
): Promise<{ id: string }> {
  const { staffId } = viewer
  const at = takeMadeAt(madeAt, now)
  // One visit in progress per person: two devices that start at once wait here for each other.
  await lockRow(db, 'Staff', staffId, 'NO KEY UPDATE')
  const retailer = found(
    await db.retailer.findFirst({
      where: { id: retailerId, closedAt: null, AND: visibleRetailers(viewer) },
      select: { ...retailerScope, longitude: true, latitude: true, placeStatus: true },
    }),
  )
  const running = await db.visit.findFirst({
    where: { staffId, status: 'IN_PROGRESS' },
    include: { retailer: { select: { name: true } } },
  })
  // Pressed again, or on the other device: it has begun already.
  if (running?.retailerId === retailerId) return running
  const day = dateColumnOf(localDayOf(at, timeZone))
  const planned = await db.visit.findFirst({
    where: { staffId, retailerId, status: 'PLANNED', plannedOn: { lte: day } },
    orderBy: [{ plannedOn: 'desc' }, { id: 'asc' }],
  })
  const refusal = whyNotStartVisit(
    planned ?? { status: 'PLANNED' },
    running && { retailerName: running.retailer.name },
  )
  if (refusal) throw refusal
  const fence = checkFence(retailer, place)
  if (fence.refusal) throw fence.refusal
  const data = {
    status: 'IN_PROGRESS',
    startedAt: at,
    startArrivedAt: now,
    ...startPlace(place),
    startDistanceMetres: fence.distanceMetres,
    outsideFence: fence.marked,
  } as const
  const { id } = planned
    ? await db.visit.update({ where: { id: planned.id }, data })
    : await unlessTaken('idempotencyKey', keyTaken, () =>
        db.visit.create({ data: { id: newId, ...data, retailerId, staffId } }),
      )
  await live.publish(db, 'visit', { id, shop: retailer })
  return { id }
}

const keyTaken = {
  'zh-CN': '这一次没有开始成功，请再点一次“开始拜访”。',
  en: 'The visit didn’t start. Please press “Start visit” once more.',
}

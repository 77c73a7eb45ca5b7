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
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { checkFence } from './fence.ts'
import { readVisit } from './ownVisit.ts'
import { PlaceInput, startPlace, takePlace } from './place.ts'

type Start = { retailerId: string; place: Fix | null }

builder.mutationField('startVisit', (t) =>
  t.withAuth({ roles: ['MANAGER', 'SUPERVISOR'] }).prismaField({
    type: 'Visit',
    description:
      'The viewer is at a shop and begins. Takes the visit that is planned there for today or was due before, else a new one.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      place: t.arg({
        type: PlaceInput,
        description: 'Where the person stands, read once; left out when it was refused or could not be read.',
      }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is started once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, AnotherVisitInProgress, TooFarFromShop, SentBefore] },
    resolve: async (query, _root, { place, ...sent }, context) => {
      const start = { retailerId: sent.retailerId.id, place: takePlace(place) }
      const write = { mutation: 'startVisit', type: 'Visit', sent }
      const id = await once(context, write, (db) => begin(db, context, start))
      return readVisit(query, context, id)
    },
  }),
)

async function begin(
  db: DbTransaction,
  { viewer, live, now, timeZone }: SignedIn<StaffViewer>,
  { retailerId, place }: Start,
): Promise<{ id: string }> {
  const { staffId } = viewer
  // One visit in progress per person: two devices that start at once wait here for each other.
  await db.$queryRaw`SELECT id FROM "Staff" WHERE id = ${staffId}::uuid FOR NO KEY UPDATE`
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
  const today = dateColumnOf(localDayOf(now, timeZone))
  const planned = await db.visit.findFirst({
    where: { staffId, retailerId, status: 'PLANNED', plannedOn: { lte: today } },
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
    startedAt: now,
    ...startPlace(place),
    startDistanceMetres: fence.distanceMetres,
    outsideFence: fence.marked,
  } as const
  const { id } = planned
    ? await db.visit.update({ where: { id: planned.id }, data })
    : await db.visit.create({ data: { ...data, retailerId, staffId } })
  await live.publish(db, 'visit', { id, shop: retailer })
  return { id }
}

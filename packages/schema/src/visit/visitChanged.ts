import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { seesRetailer } from '../retailer/access.ts'
import { visibleVisits } from './access.ts'

builder.subscriptionField('visitChanged', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'Visit',
    ...makesStale(
      'visits',
      'myStops',
      'myVisitWishes',
      'nextVisit',
      'traces',
      'tracesToAnswer',
      'promisesToMe',
    ),
    description: 'A visit in the scope of the viewer was planned, put off, begun or ended.',
    subscribe: (_root, _args, context) =>
      eventsFor(context, 'visit', (viewer, { shop }) => seesRetailer(viewer, shop)),
    resolve: async (query, event, _args, { db, viewer }) => {
      const where = { id: (event as { id: string }).id, AND: visibleVisits(viewer) }
      return found(await db.visit.findFirst({ ...query, where }))
    },
  }),
)

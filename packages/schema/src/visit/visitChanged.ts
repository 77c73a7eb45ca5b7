import { builder } from '../builder/builder.ts'
import { seesRetailer } from '../retailer/access.ts'
import { visibleVisits } from './access.ts'

builder.subscriptionField('visitChanged', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'Visit',
    nullable: true,
    description:
      'A visit in the scope of the viewer was planned, put off, begun or ended. Null when one left the scope: load the list anew.',
    subscribe: async function* (_root, _args, { live, viewer }) {
      for await (const event of live.subscribe('visit')) if (seesRetailer(viewer, event.shop)) yield event
    },
    resolve: (query, event, _args, { db, viewer }) =>
      db.visit.findFirst({
        ...query,
        where: { id: (event as { id: string }).id, AND: visibleVisits(viewer) },
      }),
  }),
)

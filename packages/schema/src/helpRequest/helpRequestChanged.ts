import { builder } from '../builder/builder.ts'
import { seesRetailer } from '../retailer/access.ts'
import { visibleHelpRequests } from './access.ts'

builder.subscriptionField('helpRequestChanged', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
    nullable: true,
    description:
      'A request in the scope of the viewer is new or has changed. Null when one left the scope: load the list anew.',
    subscribe: async function* (_root, _args, { live, viewer }) {
      // Shops that are none of the viewer's business are passed over without asking the database.
      for await (const event of live.subscribe('helpRequest'))
        if (seesRetailer(viewer, event.shop)) yield event
    },
    resolve: (query, event, _args, { db, viewer }) =>
      db.helpRequest.findFirst({
        ...query,
        where: { id: (event as { id: string }).id, AND: visibleHelpRequests(viewer) },
      }),
  }),
)

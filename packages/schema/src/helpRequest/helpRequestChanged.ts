import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { seesRetailer } from '../retailer/access.ts'
import { visibleHelpRequests } from './access.ts'

builder.subscriptionField('helpRequestChanged', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
    description: 'A request in the scope of the viewer is new or has changed.',
    subscribe: async function* (_root, _args, { db, live, viewer }) {
      for await (const event of live.subscribe('helpRequest')) {
        // Shops that are none of the viewer's business are passed over without asking the database.
        if (!seesRetailer(viewer, event.shop)) continue
        // A request that must not reach the viewer is not even told to exist: a complaint about them, for one.
        const where = { id: event.id, AND: visibleHelpRequests(viewer) }
        if ((await db.helpRequest.count({ where })) > 0) yield event
      }
    },
    resolve: async (query, event, _args, { db, viewer }) => {
      const { id } = event as { id: string }
      return found(
        await db.helpRequest.findFirst({ ...query, where: { id, AND: visibleHelpRequests(viewer) } }),
      )
    },
  }),
)

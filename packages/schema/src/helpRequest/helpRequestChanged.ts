import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { seesRetailer } from '../retailer/access.ts'
import { visibleHelpRequests } from './access.ts'

builder.subscriptionField('helpRequestChanged', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'A request in the scope of the viewer is new or has changed.',
    subscribe: (_root, _args, context) =>
      eventsFor(context, 'helpRequest', async (viewer, { id, shop }) => {
        // Shops that are none of the viewer's business are passed over without asking the database.
        if (!seesRetailer(viewer, shop)) return false
        // A request that must not reach the viewer is not even told to exist: a complaint about them, for one.
        const where = { id, AND: visibleHelpRequests(viewer) }
        return (await context.db.helpRequest.count({ where })) > 0
      }),
    resolve: async (query, event, _args, { db, viewer }) => {
      const { id } = event as { id: string }
      return found(
        await db.helpRequest.findFirst({ ...query, where: { id, AND: visibleHelpRequests(viewer) } }),
      )
    },
  }),
)

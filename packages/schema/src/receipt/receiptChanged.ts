import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { Receipt } from './receipt.ts'

type Event = { versionId: string; shop: { id: string } }

builder.subscriptionField('receiptChanged', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: Receipt,
    ...heardLive,
    description: 'A shop of the viewer has opened, read or understood a version, as it happens.',
    args: { versionId: t.arg.globalID({ for: GuidanceVersion, required: true }) },
    subscribe: (_root, { versionId }, context) =>
      eventsFor(
        context,
        'receipt',
        (viewer, event) => event.versionId === versionId.id && seesRetailer(viewer, event.shop),
      ),
    resolve: async (query, event, _args, { db, viewer }) => {
      const { versionId, shop } = event as Event
      const where = { versionId, retailerId: shop.id, retailer: visibleRetailers(viewer) }
      return found(await db.receipt.findFirst({ ...query, where }))
    },
  }),
)

import { builder } from '../builder/builder.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { Receipt } from './receipt.ts'

type Event = { versionId: string; shop: { id: string } }

builder.subscriptionField('receiptChanged', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: Receipt,
    nullable: true,
    description: 'A shop of the viewer has opened, read or understood a version, as it happens.',
    args: { versionId: t.arg.globalID({ for: GuidanceVersion, required: true }) },
    subscribe: async function* (_root, { versionId }, { live, viewer }) {
      for await (const event of live.subscribe('receipt'))
        if (event.versionId === versionId.id && seesRetailer(viewer, event.shop)) yield event
    },
    resolve: (query, event, _args, { db, viewer }) => {
      const { versionId, shop } = event as Event
      return db.receipt.findFirst({
        ...query,
        where: { versionId, retailerId: shop.id, retailer: visibleRetailers(viewer) },
      })
    },
  }),
)

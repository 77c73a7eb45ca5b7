import { waitsForCallMinutes } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { retailerScope } from '../retailer/access.ts'
import { Staff } from '../staff/staff.ts'
import { assists, callersFor } from './access.ts'
import { reachesByGateway } from './askToActForShop.ts'
import { Assistance } from './assistance.ts'

builder.prismaObjectFields('Retailer', (t) => ({
  mayAssist: t.boolean({
    description: 'Whether the viewer may act for this shop (代办): its manager and its order clerk.',
    select: { ...retailerScope, closedAt: true },
    resolve: (shop, _args, { viewer }) => !shop.closedAt && assists(viewer, shop),
  }),
  codeGoesByGateway: t.boolean({
    description:
      'Whether a code can go to the telephone of the shop by the gateway; else a colleague phones. False for who may not act.',
    select: { ...retailerScope, phone: true },
    resolve: (shop, _args, context) => assists(context.viewer, shop) && reachesByGateway(context, shop),
  }),
  assistanceCallers: t.field({
    type: [Staff],
    complexity: listOf(20),
    description:
      'Colleagues who may phone the shop and read a code out, the viewer left out. Empty for who may not act for it.',
    select: retailerScope,
    resolve: async (shop, _args, { db, viewer }) => {
      if (viewer?.kind !== 'staff' || !assists(viewer, shop)) return []
      const ids = (await callersFor(db, shop, viewer)).map(({ id }) => id)
      return db.staff.findMany({ where: { id: { in: ids } }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
    },
  }),
  codeToReadOut: t.prismaField({
    type: Assistance,
    nullable: true,
    description: 'A colleague waits for the viewer to phone this shop and to read a code out; the newest.',
    select: { id: true },
    resolve: (query, { id: retailerId }, _args, { db, viewer, now }) => {
      if (viewer?.kind !== 'staff') return null
      const askedAt = { gt: new Date(now.getTime() - waitsForCallMinutes * 60_000) }
      return db.assistance.findFirst({
        ...query,
        where: { retailerId, callerId: viewer.staffId, begunAt: null, askedAt },
        orderBy: { askedAt: 'desc' },
      })
    },
  }),
}))

import { isWithinGuidanceScope } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { guidanceScope } from './access.ts'

builder.prismaObjectField('Guidance', 'isWithinReach', (t) =>
  t.boolean({
    nullable: true,
    authScopes: { staff: true },
    description:
      'Whether a shop lies within what its author may aim at; beyond it the audience means no shop. Null for a shop that the viewer does not see.',
    args: { retailerId: t.arg.globalID({ for: Retailer, required: true }) },
    select: guidanceScope,
    resolve: async (guidance, { retailerId: { id } }, { db, viewer }) => {
      if (!viewer) return null
      const shop = await db.retailer.findFirst({
        where: { id, AND: visibleRetailers(viewer) },
        select: { territoryId: true, region: { select: { path: true } } },
      })
      return shop && isWithinGuidanceScope(guidance, shop)
    },
  }),
)

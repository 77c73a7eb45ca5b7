import { builder } from '../builder/builder.ts'
import { arrangesRegion } from './access.ts'
import { giftFroms, GiftFrom } from './giftFrom.ts'

export const TerritoryGift = builder.prismaNode('TerritoryGift', {
  description: 'Shops given to a territory in one act. For those who arrange the territory.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, territoryId: true, takenBackAt: true, territory: { select: { regionId: true } } },
  authScopes: ({ territory }, { viewer }) => arrangesRegion(viewer, territory.regionId),
  fields: (t) => ({
    territory: t.relation('territory'),
    giver: t.relation('giver'),
    givenAt: t.expose('givenAt', { type: 'DateTime' }),
    takenBackAt: t.expose('takenBackAt', { type: 'DateTime', nullable: true }),
    shopCount: t.relationCount('shops'),
    from: t.field({
      type: [GiftFrom],
      description: 'Where the shops lay before, most first.',
      complexity: 5,
      resolve: async ({ id }, _args, { db }) => {
        const groups = await db.territoryGiftShop.groupBy({
          by: ['fromTerritoryId'],
          where: { giftId: id },
          _count: true,
        })
        return giftFroms(
          db,
          groups.map(({ fromTerritoryId, _count: count }) => ({ territoryId: fromTerritoryId, count })),
        )
      },
    }),
    returnable: t.int({
      description: 'Shops among them that still lie in the territory and would go back. 0 once taken back.',
      complexity: 5,
      resolve: ({ id, territoryId, takenBackAt }, _args, { db }) =>
        takenBackAt === null
          ? db.territoryGiftShop.count({ where: { giftId: id, retailer: { territoryId } } })
          : 0,
    }),
  }),
})

const mostGifts = 5

builder.prismaObjectField('Territory', 'gifts', (t) =>
  t.relation('gifts', {
    description: 'The last five times that shops were given to it, newest first. For those who arrange it.',
    authScopes: ({ regionId }, _args, { viewer }) => arrangesRegion(viewer, regionId),
    query: { orderBy: [{ givenAt: 'desc' }, { id: 'desc' }], take: mostGifts },
  }),
)

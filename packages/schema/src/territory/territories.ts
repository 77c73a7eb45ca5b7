import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleTerritories } from './access.ts'
import { ServingRole, Territory } from './territory.ts'

const TerritoryFilter = builder.inputType('TerritoryFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({
      description:
        'Words of the name, or of the name of somebody who serves it; also by pinyin or its initials.',
    }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    without: t.field({ type: ServingRole, description: 'Only territories that nobody serves in this role.' }),
  }),
})

/** A territory holds a word itself, or somebody who serves it does. */
export const askTerritory: AskOfWord<Prisma.TerritoryWhereInput> = (holds) => ({
  OR: [holds, { members: { some: { staff: holds } } }],
})

async function where(
  db: Db,
  viewer: Viewer,
  filter: typeof TerritoryFilter.$inferInput | null | undefined,
): Promise<Prisma.TerritoryWhereInput> {
  return {
    AND: [
      visibleTerritories(viewer),
      await searching(filter?.search, askTerritory, (found) =>
        db.territory.findFirst({ where: { AND: [visibleTerritories(viewer), found] }, select: { id: true } }),
      ),
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
      filter?.without ? { members: { none: { role: filter.without } } } : {},
    ],
  }
}

type Key = Prisma.TerritoryOrderByWithRelationInput

const orders = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  REGION: [{ region: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
} satisfies Orders<Key>

const TerritoryOrder = builder.enumType('TerritoryOrder', {
  values: {
    NAME: {},
    REGION: { description: 'By the name of the region, then of the territory.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.queryField('territories', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaConnection({
    type: Territory,
    cursor: 'id',
    description: 'Territories; a supervisor sees those of the own region.',
    args: {
      filter: t.arg({ type: TerritoryFilter }),
      orderBy: t.arg({ type: TerritoryOrder, defaultValue: 'NAME' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.territory.count({ where: await where(db, viewer, filter), ...bounded }),
    resolve: async (query, _root, { filter, orderBy, direction }, { db, viewer }) =>
      db.territory.findMany({
        ...query,
        where: await where(db, viewer, filter),
        orderBy: inDirection<Key>(orders[orderBy ?? 'NAME'], direction),
      }),
  }),
)

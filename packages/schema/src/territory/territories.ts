import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { containing } from '../search/containing.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleTerritories } from './access.ts'
import { ServingRole, Territory } from './territory.ts'

const TerritoryFilter = builder.inputType('TerritoryFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, or of the name of somebody who serves it.' }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    without: t.field({ type: ServingRole, description: 'Only territories that nobody serves in this role.' }),
  }),
})

function where(
  viewer: Viewer,
  filter: typeof TerritoryFilter.$inferInput | null | undefined,
): Prisma.TerritoryWhereInput {
  const search = filter?.search
  const contains = containing(search ?? '')
  return {
    AND: [
      visibleTerritories(viewer),
      search
        ? {
            OR: [
              { name: contains },
              { nameEn: contains },
              { members: { some: { staff: { name: contains } } } },
            ],
          }
        : {},
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
      filter?.without ? { members: { none: { role: filter.without } } } : {},
    ],
  }
}

builder.queryField('territories', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).prismaConnection({
    type: Territory,
    cursor: 'id',
    description: 'Territories by name; a supervisor sees those of the own region.',
    args: { filter: t.arg({ type: TerritoryFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) =>
      db.territory.count({ where: where(viewer, filter) }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.territory.findMany({
        ...query,
        where: where(viewer, filter),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)

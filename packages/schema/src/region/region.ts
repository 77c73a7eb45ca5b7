import { regionKinds } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'

export const RegionKind = builder.enumType('RegionKind', { values: regionKinds })

// The names of the company's parts are no secret inside of the company, and each shop may know its own.
export const Region = builder.prismaNode('Region', {
  description: 'A node of the organisation tree: the company, a branch, a market department.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: ({ id }, { viewer }) => viewer?.kind === 'staff' || (viewer?.regionPath.includes(id) ?? false),
  fields: (t) => ({
    kind: t.expose('kind', { type: RegionKind }),
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    parent: t.relation('parent', { nullable: true }),
    path: t.field({
      type: ['ID'],
      description:
        'Plain ids from the company down to this region; a region contains those whose path names it.',
      select: { path: true },
      resolve: ({ path }) => path,
    }),
  }),
})

builder.queryField('regions', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: ['Region'],
    complexity: listOf(100),
    description:
      'The whole organisation tree, parents before children. A company has tens of these, not thousands.',
    resolve: (query, _root, _args, { db }) =>
      db.region.findMany({ ...query, orderBy: [{ kind: 'asc' }, { name: 'asc' }] }),
  }),
)

import { CompanyStaysOpen, regionKinds, RegionInUse, RegionIsClosed } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { refusalType } from '../builder/refusals.ts'
import { editionOf } from '../write/edition.ts'

refusalType(RegionInUse, 'Shops, regions, territories or people are in it still.')
refusalType(CompanyStaysOpen, 'The company itself cannot be closed.')
refusalType(RegionIsClosed, 'Nothing can be put into a closed region or be opened in it.')

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
    closed: t.boolean({
      description:
        'It holds nothing, and nothing can be put into it; what names it from before keeps its name.',
      select: { closedAt: true },
      resolve: ({ closedAt }) => closedAt !== null,
    }),
    searchLine: t.string({
      description:
        'What a search of its names compares, for a device that searches the regions itself: names folded (=), and how they are typed by pinyin (>), before a bar.',
      select: { searchText: true },
      resolve: ({ searchText }) => searchText ?? '|',
    }),
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
      'The whole organisation tree, closed regions too, each behind the one that it lies below. A company has tens of these, not thousands.',
    // A path is behind each that it begins with.
    resolve: (query, _root, _args, { db }) => db.region.findMany({ ...query, orderBy: { path: 'asc' } }),
  }),
)

export const regionEdition = editionOf(
  'Region',
  { name: true, nameEn: true, parentId: true },
  {
    names: ['name', 'nameEn'],
    parent: ['parentId'],
  },
)

import type { Db } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { Region } from '../region/region.ts'

type Stock = { regionId: string; came: number; left: number }

const MaterialStock = builder.objectRef<Stock>('MaterialStock').implement({
  description: 'How many pieces of the material of a campaign lie in a region.',
  fields: (t) => ({
    region: t.prismaField({
      type: Region,
      resolve: (query, { regionId }, _args, { db }) =>
        db.region.findUniqueOrThrow({ ...query, where: { id: regionId } }),
    }),
    came: t.exposeInt('came', { description: 'Pieces that came in all.' }),
    handedOut: t.int({
      description: 'Pieces that were handed to shops.',
      resolve: ({ came, left }) => came - left,
    }),
    left: t.exposeInt('left'),
  }),
})

/** As many as a company has regions, by far. */
const mostRegions = 100

builder.prismaObjectField('Campaign', 'materialStock', (t) =>
  t.field({
    type: [MaterialStock],
    complexity: listOf(mostRegions),
    authScopes: { staff: true },
    description: 'Where its material lies, what has least left first. For staff.',
    select: { id: true },
    resolve: ({ id }, _args, { db }) => stockOf(db, id),
  }),
)

async function stockOf(db: Db, campaignId: string): Promise<Stock[]> {
  const [all, came] = await Promise.all(
    [{}, { count: { gt: 0 } }].map((where) =>
      db.materialEntry.groupBy({ by: ['regionId'], where: { campaignId, ...where }, _sum: { count: true } }),
    ),
  )
  const cameTo = new Map(came?.map(({ regionId, _sum }) => [regionId, _sum.count ?? 0]))
  return (all ?? [])
    .map(({ regionId, _sum }) => ({ regionId, came: cameTo.get(regionId) ?? 0, left: _sum.count ?? 0 }))
    .toSorted((one, other) => one.left - other.left || one.regionId.localeCompare(other.regionId))
    .slice(0, mostRegions)
}

const HandedOut = builder.objectRef<{ at: Date; count: number }>('MaterialHandedOut').implement({
  description: 'Material that a shop was handed on one occasion.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    count: t.int({ description: 'Pieces.', resolve: ({ count }) => -count }),
  }),
})

const mostShown = 3

builder.prismaObjectField('Participation', 'materialHandedOut', (t) =>
  t.field({
    type: [HandedOut],
    complexity: listOf(mostShown),
    description: 'Up to 3 occasions on which the shop was handed material, the last first.',
    select: {
      materialEntries: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: mostShown,
        select: { at: true, count: true },
      },
    },
    resolve: ({ materialEntries }) => materialEntries,
  }),
)

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
      description: 'Pieces that were handed to shops and not taken back.',
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
    [{}, { participationId: null }].map((where) =>
      db.materialEntry.groupBy({ by: ['regionId'], where: { campaignId, ...where }, _sum: { count: true } }),
    ),
  )
  const cameTo = new Map(came?.map(({ regionId, _sum }) => [regionId, _sum.count ?? 0]))
  return (all ?? [])
    .map(({ regionId, _sum }) => ({ regionId, came: cameTo.get(regionId) ?? 0, left: _sum.count ?? 0 }))
    .toSorted((one, other) => one.left - other.left || one.regionId.localeCompare(other.regionId))
    .slice(0, mostRegions)
}

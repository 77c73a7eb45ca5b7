import { type GuidanceAuthor, type GuidanceScope, guidanceScopeOf, whyNotAim } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { StaffViewer } from '../viewer/viewer.ts'

/** How far the viewer may aim what they write. Throws when that is nowhere. */
export async function authorScope(db: DbTransaction, viewer: StaffViewer): Promise<GuidanceScope> {
  const territories = await db.territory.findMany({
    where: { id: { in: viewer.territories.map(({ id }) => id) } },
    select: { id: true, regionId: true },
    orderBy: { id: 'asc' },
  })
  const author: GuidanceAuthor = { roles: viewer.roles, regionId: viewer.regionId, territories }
  const refusal = whyNotAim(author)
  if (refusal) throw refusal
  return guidanceScopeOf(author)
}

/** The scope as columns. */
export function scopeColumns({ withinRegionIds, withinTerritoryIds }: GuidanceScope) {
  return { withinRegionIds: [...withinRegionIds], withinTerritoryIds: [...withinTerritoryIds] }
}

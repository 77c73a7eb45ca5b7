import type { Prisma } from '@kewo/db'
import { audienceWhere } from '../audience/where.ts'
import type { GuidanceScopeRow } from './access.ts'

/** The open shops that a guidance is for: its audience, within what its author may aim at. */
export function reachedByGuidance({
  audience,
  withinRegionIds,
  withinTerritoryIds,
}: Pick<GuidanceScopeRow, 'audience' | 'withinRegionIds' | 'withinTerritoryIds'>): Prisma.RetailerWhereInput {
  return {
    AND: [
      audienceWhere(audience),
      { closedAt: null },
      withinRegionIds.length > 0 ? { region: { path: { hasSome: withinRegionIds } } } : {},
      withinTerritoryIds.length > 0 ? { territoryId: { in: withinTerritoryIds } } : {},
    ],
  }
}

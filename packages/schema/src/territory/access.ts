import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

/** The territories that a viewer is responsible for: an admin all, a supervisor those of the own region and below. */
export function visibleTerritories(viewer: Viewer): Prisma.TerritoryWhereInput {
  if (viewer.kind !== 'staff') return { id: { in: [] } }
  if (viewer.seesAll) return {}
  return { regionId: { in: [...viewer.regionIds] } }
}

/** Whether a viewer may arrange what lies in a region. */
export function arrangesRegion(viewer: Viewer | null, regionId: string): boolean {
  return viewer?.kind === 'staff' && (viewer.seesAll || viewer.regionIds.includes(regionId))
}

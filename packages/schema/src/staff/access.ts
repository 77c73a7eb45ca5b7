import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a person. */
export const staffScope = { id: true, regionId: true } satisfies Prisma.StaffSelect

/**
 * The people whose whole record a viewer may see: an admin everybody, a supervisor those of the own region and below,
 * each person the own one. Name and phone of those who serve a shop are open to everyone who is signed in.
 */
export function visibleStaff(viewer: Viewer): Prisma.StaffWhereInput {
  if (viewer.kind !== 'staff') return { id: { in: [] } }
  if (viewer.seesAll) return {}
  return { OR: [{ regionId: { in: [...viewer.regionIds] } }, { id: viewer.staffId }] }
}

export function seesStaff(
  viewer: Viewer | null,
  { id, regionId }: { id: string; regionId: string },
): boolean {
  if (viewer?.kind !== 'staff') return false
  return viewer.seesAll || viewer.regionIds.includes(regionId) || viewer.staffId === id
}

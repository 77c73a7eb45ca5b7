import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { seesVisit, visibleVisits, visitScope } from '../visit/access.ts'

/** What a row check needs to know of a wish: about which visit it is. */
export const visitWishScope = { id: true, visit: { select: visitScope } } satisfies Prisma.VisitWishSelect

type VisitWishScope = { visit: Parameters<typeof seesVisit>[1] }

/** Who sees a visit sees what its shop wishes. */
export function visibleVisitWishes(viewer: Viewer): Prisma.VisitWishWhereInput {
  return { visit: visibleVisits(viewer) }
}

export function seesVisitWish(viewer: Viewer | null, { visit }: VisitWishScope): boolean {
  return seesVisit(viewer, visit)
}

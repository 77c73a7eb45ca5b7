import type { Prisma } from '@kewo/db'
import { seesStaff, staffScope, visibleStaff } from '../staff/access.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a plan: whose it is. */
export const visitPlanScope = { id: true, staff: { select: staffScope } } satisfies Prisma.VisitPlanSelect

type VisitPlanScope = { staff: { id: string; regionId: string } }

/** A person sees the own plans; a supervisor those of the people of the own region and below; an admin all. */
export function visibleVisitPlans(viewer: Viewer): Prisma.VisitPlanWhereInput {
  return { staff: visibleStaff(viewer) }
}

export function seesVisitPlan(viewer: Viewer | null, { staff }: VisitPlanScope): boolean {
  return seesStaff(viewer, staff)
}

import type { Prisma } from '@kewo/db'
import type { HelpRequestCategory, StaffRole } from '@kewo/domain'
import { retailerScope, type RetailerScope } from '../retailer/access.ts'

/** What a row check needs to know of a request. */
export const helpRequestScope = {
  id: true,
  category: true,
  confidential: true,
  assigneeId: true,
  complaintAboutId: true,
  complaintAbout: { select: { roles: true, regionId: true } },
  retailer: { select: retailerScope },
} satisfies Prisma.HelpRequestSelect

export type HelpRequestScope = {
  category: HelpRequestCategory
  confidential: boolean
  assigneeId: string | null
  complaintAboutId: string | null
  complaintAbout: { roles: StaffRole[]; regionId: string } | null
  retailer: RetailerScope
}

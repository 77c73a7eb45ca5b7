import type { RequestStaff } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { RetailerScope } from '../retailer/access.ts'

/**
 * Somebody a request of this shop can be given to: a member of its territory, or a supervisor or admin of a region
 * that contains it, who has not left. NOT_FOUND for anybody else.
 */
export async function servingStaff(
  db: DbTransaction,
  { retailer }: { retailer: RetailerScope },
  staffId: string,
): Promise<RequestStaff> {
  const region = await db.region.findUniqueOrThrow({
    where: { id: retailer.regionId },
    select: { path: true },
  })
  const members = retailer.territoryId
    ? [{ memberships: { some: { territoryId: retailer.territoryId } } }]
    : []
  return found(
    await db.staff.findFirst({
      where: {
        id: staffId,
        leftAt: null,
        OR: [...members, { regionId: { in: region.path }, roles: { hasSome: ['SUPERVISOR', 'ADMIN'] } }],
      },
      select: { id: true, roles: true },
    }),
  )
}

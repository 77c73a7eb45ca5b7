import { mayAssist, mayReadOutCode } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { type ServingStaff, staffAround } from '../helpRequest/requestPeople.ts'
import type { RetailerScope } from '../retailer/access.ts'
import { type StaffViewer, type Viewer, viewerMay } from '../viewer/viewer.ts'

/** Whether somebody acts for this very shop: as its manager or order clerk, not as who leads them. */
export function assists(viewer: Viewer | null, { territoryId }: Pick<RetailerScope, 'territoryId'>): boolean {
  if (!viewerMay(viewer, 'actForShop') || territoryId === null) return false
  const servesAs = viewer.territories.flatMap(({ id, role }) => (id === territoryId ? [role] : []))
  return mayAssist({ servesAs })
}

/** Who may phone the shop for somebody: everybody around it but that person, inspectors and admins. */
export async function callersFor(
  db: DbTransaction,
  shop: RetailerScope,
  { staffId }: Pick<StaffViewer, 'staffId'>,
): Promise<ServingStaff[]> {
  const { people, regionPath } = await staffAround(db, shop)
  return people.filter((person) => {
    const leadsIt = person.roles.includes('SUPERVISOR') && regionPath.includes(person.regionId)
    return person.id !== staffId && person.userId !== null && mayReadOutCode({ ...person, leadsIt })
  })
}

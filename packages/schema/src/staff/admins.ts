import type { RightsHolder } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Any number that no other advisory lock uses: two admins cannot remove each other at the same moment. */
const adminsLock = 7_051_968

/** Everybody who holds the role of admin, also those who have left. */
export function adminsOf(db: DbTransaction): Promise<RightsHolder[]> {
  return db.staff.findMany({
    where: { roles: { has: 'ADMIN' } },
    select: { id: true, roles: true, leftAt: true },
  })
}

/** Until the transaction ends nobody else stops being an admin. */
export async function holdAdmins(db: DbTransaction): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${adminsLock})`
}

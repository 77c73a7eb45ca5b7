import type { Db, Prisma, Staff, StaffRole } from '@kewo/db'
import { next } from './next.ts'
import { makeRegion } from './region.ts'
import { makeUser } from './user.ts'

/** A person with one role, able to sign in; no territory yet. */
export async function makeStaff(
  db: Db,
  role: StaffRole,
  over: Partial<Prisma.StaffUncheckedCreateInput> = {},
): Promise<Staff & { userId: string }> {
  const name = over.name ?? `员工 ${next()}`
  const regionId = over.regionId ?? (await makeRegion(db)).id
  const userId = over.userId ?? (await makeUser(db, { name })).id
  const staff = await db.staff.create({ data: { roles: [role], ...over, name, regionId, userId } })
  return { ...staff, userId }
}

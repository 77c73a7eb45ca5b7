import type { Db } from '@kewo/db'
import { loadDatabase } from '../loadDatabase.ts'
import { sessionCookie } from '../sessionCookie.ts'
import type { Who } from './load.ts'

/** As many that nobody comes to the end of a quota: each may open 20 requests an hour. */
const shops = 1_000

/** Shops of one manager, all signed in, and a visit of that manager. */
export async function loadAttacked(db: Db, secret: string): Promise<Omit<Who, 'address'>> {
  const { managerId, managerUserId, territoryId } = await loadDatabase(db, shops)
  await db.$executeRaw`
    INSERT INTO "User" (name, username, email, "updatedAt")
    SELECT name, "licenceNumber", "licenceNumber" || '@kewo.invalid', now() FROM "Retailer" WHERE "userId" IS NULL`
  await db.$executeRaw`
    UPDATE "Retailer" SET "userId" = "User".id, "territoryId" = ${territoryId}::uuid
    FROM "User" WHERE username = "licenceNumber"`
  const users = await db.retailer.findMany({ where: { territoryId, userId: { not: null } } })
  const { id: visitId } = await db.visit.findFirstOrThrow({
    where: { staffId: managerId, status: 'PLANNED' },
  })
  return {
    shops: await Promise.all(users.map(({ userId }) => sessionCookie(db, userId!, secret))),
    manager: await sessionCookie(db, managerUserId, secret),
    visitId,
  }
}

import type { Db } from '@kewo/db'
import { loadDatabase } from '../loadDatabase.ts'
import { sessionCookie } from '../sessionCookie.ts'

/** A shop with the help request that it has open, and the manager who answers it; both are signed in. */
export type Asker = { shop: string; requestId: string; staff: string }

const shopsOfEach = 200

/** So many managers, and so many shops of theirs that each wait for an answer. */
export async function loadCrowd(db: Db, secret: string, shops: number, staff: number): Promise<Asker[]> {
  await loadDatabase(db, staff * shopsOfEach)
  const each = Math.ceil(shops / staff)
  await db.$executeRaw`
    INSERT INTO "User" (name, username, email, "updatedAt")
    SELECT r.name, r."licenceNumber", r."licenceNumber" || '@kewo.invalid', now()
    FROM "Retailer" r JOIN "HelpRequest" h ON h."retailerId" = r.id WHERE r."userId" IS NULL`
  await db.$executeRaw`
    UPDATE "Retailer" SET "userId" = "User".id FROM "User" WHERE username = "licenceNumber"`
  const asking = await db.$queryRaw<{ shopUserId: string; requestId: string; staffUserId: string }[]>`
    SELECT "shopUserId", "requestId", "staffUserId" FROM (
      SELECT r."userId" AS "shopUserId", h.id AS "requestId", s."userId" AS "staffUserId",
        row_number() OVER (PARTITION BY s.id ORDER BY r."licenceNumber") AS nth
      FROM "HelpRequest" h JOIN "Retailer" r ON r.id = h."retailerId"
        JOIN "TerritoryMember" m ON m."territoryId" = r."territoryId" JOIN "Staff" s ON s.id = m."staffId") AS asked
    WHERE nth <= ${each} ORDER BY nth LIMIT ${shops}`
  const cookies = new Map<string, string>()
  for (const { shopUserId, staffUserId } of asking)
    for (const userId of [shopUserId, staffUserId])
      if (!cookies.has(userId)) cookies.set(userId, await sessionCookie(db, userId, secret))
  return asking.map(({ shopUserId, requestId, staffUserId }) => ({
    shop: cookies.get(shopUserId)!,
    requestId: Buffer.from(`HelpRequest:${requestId}`).toString('base64'),
    staff: cookies.get(staffUserId)!,
  }))
}

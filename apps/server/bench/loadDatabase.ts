import type { Db } from '@kewo/db'

/** Ids that the measured queries ask for. */
export type Sample = {
  retailerId: string
  /** The shop that visits are written for, so that the pages that are read stay as they were. */
  writtenRetailerId: string
  /** Shops of the manager for which Kewo plans visits; like most shops they have a sign-in, and are told. */
  plannedRetailerIds: string[]
  retailerUserId: string
  managerId: string
  managerUserId: string
  /** A manager who serves none of the shops that are asked for. */
  strangerUserId: string
  territoryId: string
}

const shopsPerTerritory = 200
const visitsPerShop = 24

/**
 * Fills an empty, migrated database by set-based SQL: territories of 200 shops with a manager each, 24 completed visits a
 * shop over the last year and one planned, one open request for every tenth shop.
 */
export async function loadDatabase(db: Db, shops: number): Promise<Sample> {
  const territories = Math.ceil(shops / shopsPerTerritory)
  const statements = [
    `INSERT INTO "Company" (name) VALUES ('测试公司')`,
    `WITH made AS (SELECT uuidv7() AS id)
       INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '公司', ARRAY[id] FROM made`,
    `INSERT INTO "Territory" (name, "regionId") SELECT '辖区 ' || n, r.id FROM generate_series(1, ${territories}) n, "Region" r`,
    `INSERT INTO "User" (name, email, username, "updatedAt") SELECT '经理 ' || n, 'm' || n || '@kewo.invalid', 'm' || n, now()
       FROM generate_series(1, ${territories}) n`,
    `INSERT INTO "Staff" (name, roles, "regionId", "userId", "updatedAt")
       SELECT u.name, '{MANAGER}', r.id, u.id, now() FROM "User" u, "Region" r`,
    `INSERT INTO "TerritoryMember" ("territoryId", "staffId", role)
       SELECT t.id, s.id, 'MANAGER' FROM "Territory" t JOIN "Staff" s ON replace(s.name, '经理', '辖区') = t.name`,
    `INSERT INTO "User" (name, email, username, "updatedAt")
       SELECT '零售户 ' || n, 'shop' || n || '@kewo.invalid', 'shop' || n, now() FROM generate_series(1, ${shopsPerTerritory}) n`,
    `INSERT INTO "Retailer" ("licenceNumber", "licenceExpiresOn", name, address, "regionId", "territoryId", format, "marketType",
         "businessDistrict", grade, longitude, latitude, "placeStatus", "lastVisitedAt", "updatedAt")
       SELECT lpad(n::text, 12, '0'), current_date + 300, '零售户 ' || n, '第 ' || n || ' 街', r.id, t.id, 'CONVENIENCE',
         (CASE WHEN n % 3 = 0 THEN 'RURAL' ELSE 'URBAN' END)::"MarketType", 'RESIDENTIAL', n % 30 + 1,
         110 + random(), 32 + random(), 'KNOWN', now() - (n % 40) * interval '1 day', now()
       FROM generate_series(1, ${shops}) n
       JOIN "Territory" t ON t.name = '辖区 ' || ((n - 1) / ${shopsPerTerritory} + 1), "Region" r`,
    `UPDATE "Retailer" r SET "userId" = u.id FROM "User" u WHERE u.name = r.name`,
    `INSERT INTO "Visit" ("retailerId", "staffId", status, "plannedOn", "startedAt", "completedAt", "updatedAt")
       SELECT r.id, m."staffId", 'COMPLETED', (at)::date, at, at + interval '20 minutes', now()
       FROM "Retailer" r JOIN "TerritoryMember" m ON m."territoryId" = r."territoryId",
         generate_series(1, ${visitsPerShop}) n, LATERAL (SELECT now() - n * interval '15 days' AS at) AS t`,
    // Without any planned visit PostgreSQL would take "planned" for what finds a shop's next visit fastest.
    `INSERT INTO "Visit" ("retailerId", "staffId", status, "plannedOn", "updatedAt")
       SELECT r.id, m."staffId", 'PLANNED', current_date + 1 + r.grade, now()
       FROM "Retailer" r JOIN "TerritoryMember" m ON m."territoryId" = r."territoryId"`,
    `INSERT INTO "HelpRequest" ("retailerId", category, urgency, words, "openedAt", status, desk, "dueAt", "lastEventAt")
       SELECT id, 'EQUIPMENT', 'NORMAL', '扫码枪不亮 ' || name, now() - interval '1 hour', 'NEW', 'MANAGER',
         now() + (grade || ' hours')::interval, now() - interval '1 hour'
       FROM "Retailer" WHERE substr("licenceNumber", 12) = '1'`,
    `INSERT INTO "HelpRequestEvent" ("requestId", sequence, kind, at, "byRetailer", desk)
       SELECT id, 1, 'OPENED', "openedAt", true, desk FROM "HelpRequest"`,
    `INSERT INTO "HelpRequestMessage" ("requestId", body, at) SELECT id, words, "openedAt" FROM "HelpRequest"`,
    'ANALYZE',
  ]
  for (const statement of statements) await db.$executeRawUnsafe(statement)
  const retailer = await db.retailer.findFirstOrThrow({
    where: { name: '零售户 1' },
    include: { territory: { include: { members: { include: { staff: true } } } } },
  })
  const { id: writtenRetailerId } = await db.retailer.findFirstOrThrow({ where: { name: '零售户 2' } })
  const manager = retailer.territory?.members[0]?.staff
  const { userId: strangerUserId } = await db.staff.findFirstOrThrow({ where: { name: '经理 2' } })
  if (!retailer.userId || !retailer.territoryId || !manager?.userId || !strangerUserId)
    throw new Error('The sample was not loaded')
  // Those that were visited last are on no page that is read.
  const planned = await db.retailer.findMany({
    where: { territoryId: retailer.territoryId, name: { notIn: ['零售户 1', '零售户 2'] } },
    orderBy: { lastVisitedAt: 'desc' },
    take: shopsPerTerritory / 2,
  })
  return {
    retailerId: retailer.id,
    writtenRetailerId,
    plannedRetailerIds: planned.map(({ id }) => id),
    retailerUserId: retailer.userId,
    managerId: manager.id,
    managerUserId: manager.userId,
    strangerUserId,
    territoryId: retailer.territoryId,
  }
}

import type { Client } from 'pg'
import type { Db } from '@kewo/db'
import { loadShops } from './loadShops.ts'

const visitsPerShop = 24
const shopsPerTerritory = 200
const tables = ['Retailer', 'Visit', 'HelpRequest', 'Promise']

/** User ids of three who ask for lists, and some ids that they filter by. */
export type ListReaders = {
  admin: string
  head: string
  manager: string
  regionId: string
  territoryId: string
}

/**
 * Shops over the departments of a company, each with a territory, 24 completed visits of the last year and one planned, a request and
 * a promise; one request and one promise in fifteen is open. Indexes are made when the rows are there, and what only guards writes sleeps.
 */
export async function loadLists(db: Db, client: Client, shops: number): Promise<ListReaders> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid::regclass::text = ANY($1) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
       AND NOT i.indisunique`,
    [tables.map((name) => `"${name}"`)],
  )
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  const admin = await loadShops(db, shops)
  await client.query('SET session_replication_role = replica')
  for (const statement of statements) await client.query(statement)
  await client.query(`SET maintenance_work_mem = '512MB'`)
  for (const { definition } of indexes) await client.query(definition)
  await client.query('VACUUM ANALYZE')
  return { admin, ...(await readers(client)) }
}

const statements = [
  `CREATE TEMP TABLE place AS SELECT id, "regionId",
     ((row_number() OVER (PARTITION BY "regionId" ORDER BY id) - 1) / ${shopsPerTerritory})::int AS nth FROM "Retailer"`,
  `INSERT INTO "Territory" (name, "regionId") SELECT '辖区 ' || nth, "regionId" FROM place GROUP BY nth, "regionId"`,
  `UPDATE "Retailer" r SET "territoryId" = t.id, "lastVisitedAt" = CASE WHEN random() < 0.98 THEN now() - random() * interval '90 days' END,
     "placeStatus" = (CASE WHEN random() < 0.01 THEN 'DOUBTFUL' ELSE 'KNOWN' END)::"PlaceStatus",
     "licenceExpiresOn" = CASE WHEN random() < 0.995 THEN "licenceExpiresOn" END
   FROM place p JOIN "Territory" t ON t."regionId" = p."regionId" AND t.name = '辖区 ' || p.nth WHERE p.id = r.id AND random() < 0.999`,
  `INSERT INTO "User" (name, email, username, "updatedAt")
   SELECT '经理 ' || n, 'm' || n || '@kewo.invalid', 'm' || n, now() FROM generate_series(1, (SELECT count(*) FROM "Territory")) n`,
  `INSERT INTO "Staff" (name, roles, "regionId", "userId", "updatedAt")
   SELECT u.name, '{MANAGER}', t."regionId", u.id, now()
   FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM "Territory") t JOIN "User" u ON u.username = 'm' || n`,
  `INSERT INTO "TerritoryMember" ("territoryId", "staffId", role)
   SELECT t.id, s.id, 'MANAGER' FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM "Territory") t
   JOIN "User" u ON u.username = 'm' || n JOIN "Staff" s ON s."userId" = u.id`,
  `INSERT INTO "User" (name, email, username, "updatedAt")
   SELECT '主管 ' || name, id || '@kewo.invalid', 'h' || id, now() FROM "Region" WHERE kind = 'DEPARTMENT'`,
  `INSERT INTO "Staff" (name, roles, "regionId", "userId", "updatedAt")
   SELECT u.name, '{SUPERVISOR}', r.id, u.id, now() FROM "Region" r JOIN "User" u ON u.username = 'h' || r.id`,
  `CREATE TEMP TABLE served AS SELECT r.id, m."staffId", row_number() OVER (ORDER BY r.id) AS nth
   FROM "Retailer" r JOIN "TerritoryMember" m ON m."territoryId" = r."territoryId"`,
  `INSERT INTO "Visit" ("retailerId", "staffId", status, "plannedOn", "startedAt", "completedAt", "updatedAt")
   SELECT s.id, s."staffId", 'COMPLETED', at::date, at, at + interval '20 minutes', now()
   FROM served s, generate_series(1, ${visitsPerShop}) n, LATERAL (SELECT now() - (n + random()) * interval '15 days' AS at) AS t`,
  `INSERT INTO "Visit" ("retailerId", "staffId", status, "plannedOn", "updatedAt")
   SELECT id, "staffId", 'PLANNED', current_date + (nth % 28)::int, now() FROM served`,
  `INSERT INTO "HelpRequest" ("retailerId", category, urgency, words, "openedAt", status, desk, "dueAt", "lastEventAt")
   SELECT id, (enum_range(NULL::"HelpRequestCategory"))[1 + nth % 3], 'NORMAL', '扫码枪不亮 ' || nth, at,
     (CASE WHEN nth % 15 = 0 THEN 'NEW' ELSE 'CLOSED' END)::"HelpRequestStatus", 'MANAGER',
     CASE WHEN nth % 15 = 0 THEN now() + (random() - 0.2) * interval '3 days' END, at
   FROM served, LATERAL (SELECT now() - (CASE WHEN nth % 15 = 0 THEN 3 ELSE 400 END) * random() * interval '1 day' AS at) AS t`,
  `INSERT INTO "Promise" ("retailerId", "staffId", text, "dueOn", status, "settledAt")
   SELECT id, "staffId", '送来新的陈列架', current_date + (CASE WHEN nth % 15 = 0 THEN nth % 20 ELSE -(nth % 400) END)::int,
     (CASE WHEN nth % 15 = 0 THEN 'OPEN' ELSE 'KEPT' END)::"PromiseStatus", CASE WHEN nth % 15 <> 0 THEN now() END FROM served`,
]

async function readers(client: Client): Promise<Omit<ListReaders, 'admin'>> {
  const { rows } = await client.query<Omit<ListReaders, 'admin'>>(
    `SELECT h."userId" AS head, m."userId" AS manager, t."regionId", t.id AS "territoryId"
     FROM "Staff" h JOIN "Territory" t ON t."regionId" = h."regionId" AND t.name = '辖区 0'
       JOIN "TerritoryMember" tm ON tm."territoryId" = t.id JOIN "Staff" m ON m.id = tm."staffId"
     WHERE h.roles = '{SUPERVISOR}' LIMIT 1`,
  )
  const [found] = rows
  if (!found) throw new Error('Nobody reads the lists')
  return found
}

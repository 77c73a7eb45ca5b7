import { ownDatabase, type TestDatabase } from '@kewo/testkit'
import { afterAll } from 'vitest'

export type FreshDatabase = TestDatabase

const opened: (() => Promise<void>)[] = []

afterAll(() => Promise.all(opened.map((drop) => drop())))

/** A migrated database of its own with an empty company, gone with the test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { db, url, make, drop } = ownDatabase()
  opened.push(drop)
  await make()
  await db.$executeRaw`
    WITH company AS (INSERT INTO "Company" (name) VALUES ('测试公司')), made AS (SELECT uuidv7() AS id)
    INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '测试公司', ARRAY[id] FROM made`
  return { db, url }
}

/** Everything an import leaves behind, without what differs from run to run. */
export async function dump({ db }: FreshDatabase) {
  const retailers = await db.$queryRaw`
    SELECT r."licenceNumber", r.name, r."holderName", r.phone, r.address, parent.name AS branch, region.name AS department,
      r.format, r."marketType", r."businessDistrict", r.grade, r."areaSquareMetres", r."orderWeekday", r."deliveryWeekday", r.longitude, r.latitude,
      r."placeStatus", r."openedOn"::text, r."licenceExpiresOn"::text, r."licenceHasNoEnd", r."licenceUnread", r."closedAt" IS NOT NULL AS closed, e.said, e.line
    FROM "Retailer" r JOIN "Region" region ON region.id = r."regionId" JOIN "Region" parent ON parent.id = region."parentId"
    LEFT JOIN "RegisterEntry" e ON e."retailerId" = r.id ORDER BY r."licenceNumber"`
  const imports = await db.$queryRaw`
    SELECT "fileName", "fileHash", status, "rowsDone", "rowsTotal", created, updated, unchanged, skipped, refused, corrected,
      doubtful, unclear, failure FROM "RegisterImport" ORDER BY id`
  const issues = await db.$queryRaw`
    SELECT line, "licenceNumber", kind, field, reason, value FROM "RegisterImportIssue" ORDER BY "importId", line, reason`
  return { retailers, imports, issues }
}

/** Which version of which row each shop and region is: equal before and after means that nothing was written. */
export const versions = ({ db }: FreshDatabase): Promise<unknown> => db.$queryRaw`
  SELECT id, xmin::text, ctid::text, "updatedAt" FROM "Retailer"
  UNION ALL SELECT "retailerId", xmin::text, ctid::text, NULL FROM "RegisterEntry"
  UNION ALL SELECT id, xmin::text, ctid::text, NULL FROM "Region" ORDER BY 1, 2`

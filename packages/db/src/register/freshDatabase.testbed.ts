import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { createDb, type Db } from '../client/createDb.ts'
import { onServer } from './registerServer.testbed.ts'

declare module 'vitest' {
  interface ProvidedContext {
    registerServer: string
  }
}

export type FreshDatabase = { readonly db: Db; readonly url: string }

const opened: Db[] = []

afterAll(() => Promise.all(opened.map((db) => db.$disconnect())))

/** A migrated database of its own with an empty company, gone with the test run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = inject('registerServer')
  const name = `register_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl.replace(/kewo$/, 'postgres'), `CREATE DATABASE ${name} TEMPLATE kewo`)
  const url = serverUrl.replace(/kewo$/, name)
  const db = createDb(url, 2)
  opened.push(db)
  return { db, url }
}

/** Everything an import leaves behind, without what differs from run to run. */
export async function dump({ db }: FreshDatabase) {
  const retailers = await db.$queryRaw`
    SELECT r."licenceNumber", r.name, r."holderName", r.phone, r.address, parent.name AS branch, region.name AS department,
      r.format, r."marketType", r."businessDistrict", r.grade, r."areaSquareMetres", r."orderWeekday", r.longitude, r.latitude,
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

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { createDb, type Db } from '../client/createDb.ts'
import { startEmbeddedPostgres } from '../embedded/embeddedPostgres.ts'
import { migrate } from '../migrate/migrate.ts'
import type { RegisterSource } from './registerSource.ts'

export type FreshDatabase = { readonly db: Db; readonly url: string }

/** A PostgreSQL from which migrated databases with an empty company can be had. */
export async function startDatabases() {
  const folder = mkdtempSync(join(tmpdir(), 'kewo-register-'))
  chmodSync(folder, 0o711)
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  await migrate(postgres.url)
  await onServer(
    postgres.url,
    `WITH company AS (INSERT INTO "Company" (name) VALUES ('测试公司')), made AS (SELECT uuidv7() AS id)
     INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '测试公司', ARRAY[id] FROM made`,
  )
  const opened: Db[] = []
  let count = 0

  return {
    async fresh(): Promise<FreshDatabase> {
      const name = `register_${(count += 1)}`
      await onServer(postgres.url.replace(/kewo$/, 'postgres'), `CREATE DATABASE ${name} TEMPLATE kewo`)
      const url = postgres.url.replace(/kewo$/, name)
      const db = createDb(url, 2)
      opened.push(db)
      return { db, url }
    },
    async stop(): Promise<void> {
      await Promise.all(opened.map((db) => db.$disconnect()))
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A register that exists only in memory. */
export const registerOf = (content: string | Buffer, fileName = 'register.csv'): RegisterSource => ({
  fileName,
  open: () => Readable.from([Buffer.from(content)]),
})

/** Everything an import leaves behind, without what differs from run to run. */
export async function dump({ db }: FreshDatabase) {
  const retailers = await db.$queryRaw`
    SELECT r."licenceNumber", r.name, r."holderName", r.phone, r.address, parent.name AS branch, region.name AS department,
      r.format, r."marketType", r."businessDistrict", r.grade, r."areaSquareMetres", r.longitude, r.latitude,
      r."placeStatus", r."openedOn"::text, r."closedAt" IS NOT NULL AS closed, e.said, e.line
    FROM "Retailer" r JOIN "Region" region ON region.id = r."regionId" JOIN "Region" parent ON parent.id = region."parentId"
    LEFT JOIN "RegisterEntry" e ON e."retailerId" = r.id ORDER BY r."licenceNumber"`
  const imports = await db.$queryRaw`
    SELECT "fileName", "fileHash", status, "rowsDone", "rowsTotal", created, updated, unchanged, skipped, refused, corrected,
      doubtful, failure FROM "RegisterImport" ORDER BY id`
  const issues = await db.$queryRaw`
    SELECT line, "licenceNumber", kind, field, reason, value FROM "RegisterImportIssue" ORDER BY "importId", line, reason`
  return { retailers, imports, issues }
}

/** Which version of which row each shop and region is: equal before and after means that nothing was written. */
export const versions = ({ db }: FreshDatabase): Promise<unknown> => db.$queryRaw`
  SELECT id, xmin::text, ctid::text, "updatedAt" FROM "Retailer"
  UNION ALL SELECT "retailerId", xmin::text, ctid::text, NULL FROM "RegisterEntry"
  UNION ALL SELECT id, xmin::text, ctid::text, NULL FROM "Region" ORDER BY 1, 2`

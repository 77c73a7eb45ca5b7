import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../embedded/embeddedPostgres.ts'
import { migrate } from '../migrate/migrate.ts'

/** One PostgreSQL for all tests of the import; its database `kewo` is migrated, has an empty company, and is copied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kewo-register-'))
  // Where root runs the tests, another account runs PostgreSQL and must be able to pass.
  chmodSync(folder, 0o711)
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  await migrate(postgres.url)
  await onServer(
    postgres.url,
    `WITH company AS (INSERT INTO "Company" (name) VALUES ('测试公司')), made AS (SELECT uuidv7() AS id)
     INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '测试公司', ARRAY[id] FROM made`,
  )
  project.provide('registerServer', postgres.url)
  return async () => {
    await postgres.stop()
    for (const path of [folder, postgres.data]) rmSync(path, { recursive: true, force: true })
  }
}

export async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

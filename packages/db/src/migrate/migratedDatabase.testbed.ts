import { Client } from 'pg'
import { createDb, type Db } from '../client/createDb.ts'
import { migrate } from './migrate.ts'
import { withThrowAwayPostgres } from './throwAway.ts'

type MigratedDatabase = { db: Db; run: (sql: string) => Promise<void> }

/** Runs the work with a migrated database of its own that holds an empty company. */
export async function withMigratedDatabase(work: (database: MigratedDatabase) => Promise<void>) {
  await withThrowAwayPostgres(async (url) => {
    await migrate(url)
    const run = (sql: string) => runAt(url, sql)
    await run(
      `WITH company AS (INSERT INTO "Company" (name) VALUES ('测试公司')), made AS (SELECT uuidv7() AS id)
       INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '测试公司', ARRAY[id] FROM made`,
    )
    const db = createDb(url, 2)
    try {
      await work({ db, run })
    } finally {
      await db.$disconnect()
    }
  })
}

async function runAt(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

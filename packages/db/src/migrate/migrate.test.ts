import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../embedded/embeddedPostgres.ts'
import type { EmbeddedPostgres } from '../embedded/embeddedPostgres.ts'
import { drift } from './drift.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { migrationNames } from './migrationsFolder.ts'

let folder: string
let postgres: EmbeddedPostgres
let url: string
let number = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kewo-migrate-'))
  chmodSync(folder, 0o755)
  postgres = await startEmbeddedPostgres({ folder, durable: false })
})

afterAll(async () => {
  await postgres.stop()
  for (const used of [folder, dirname(postgres.data)]) rmSync(used, { recursive: true, force: true })
})

beforeEach(async () => {
  number += 1
  await query(postgres.url, `CREATE DATABASE fresh${number}`)
  url = postgres.url.replace(/kewo$/, `fresh${number}`)
})

async function query(at: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: at })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql })
    return rows
  } finally {
    await client.end()
  }
}

const everything = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`
const history = `SELECT * FROM _prisma_migrations ORDER BY started_at`

test('a fresh database gets every migration, once', async () => {
  expect(await pendingMigrations(url)).toEqual(migrationNames())
  expect(await migrate(url)).toEqual(migrationNames())
  expect(await pendingMigrations(url)).toEqual([])

  const before = [await query(url, everything), await query(url, history)]
  expect(await migrate(url)).toEqual([])
  expect([await query(url, everything), await query(url, history)]).toEqual(before)
})

test('servers that start at once, or while another one is at it, apply each migration once', async () => {
  const starts = [0, 0, 40, 80, 160, 320].map(async (later) => {
    await setTimeout(later)
    return migrate(url)
  })
  const applied = await Promise.all(starts)
  expect(applied.flat().toSorted()).toEqual(migrationNames())
})

test('the migrations lead to the schema files', async () => {
  expect(await drift(url)).toBe('')
})

test('a database of a newer version is refused', async () => {
  await migrate(url)
  await query(url, `UPDATE _prisma_migrations SET migration_name = '99990101000000_later'`)
  await expect(migrate(url)).rejects.toThrow(/changed by a newer Kewo \(migration 99990101000000_later\)/)
})

test('a migration that failed half-way is named', async () => {
  await migrate(url)
  await query(url, `UPDATE _prisma_migrations SET finished_at = NULL`)
  await expect(migrate(url)).rejects.toThrow(/_\w+ failed half-way in an earlier start/)
})

test('what the schema files cannot express is no drift', async () => {
  const scratch = mkdtempSync(join(folder, 'by-hand-'))
  mkdirSync(join(scratch, 'migrations', '20260101000000_first'), { recursive: true })
  writeFileSync(join(scratch, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(
    join(scratch, 'shop.prisma'),
    `datasource db {
       provider = "postgresql"
     }
     model Shop {
       id    String   @id @db.Uuid
       name  String
       phone String   @db.Citext
       open  Unsupported("tstzrange")
       @@index([name(ops: raw("gin_trgm_ops"))], type: Gin)
     }`,
  )
  writeFileSync(
    join(scratch, 'migrations', '20260101000000_first', 'migration.sql'),
    `CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist; CREATE EXTENSION citext;
     CREATE TABLE "Shop" (id uuid NOT NULL, name text NOT NULL, phone citext NOT NULL, open tstzrange NOT NULL,
       CONSTRAINT "Shop_pkey" PRIMARY KEY (id), CONSTRAINT has_name CHECK (name <> ''),
       CONSTRAINT never_twice EXCLUDE USING gist (id WITH =, open WITH &&));
     CREATE INDEX "Shop_name_idx" ON "Shop" USING gin (name gin_trgm_ops);
     CREATE UNIQUE INDEX one_phone ON "Shop" (phone) WHERE name <> 'closed';
     CREATE INDEX by_lower_name ON "Shop" (lower(name));
     CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := 'a;b'; RETURN NEW; END $$;
     CREATE TRIGGER shout BEFORE INSERT ON "Shop" FOR EACH ROW EXECUTE FUNCTION shout();
     CREATE VIEW names AS SELECT name FROM "Shop";`,
  )
  const folders = { migrations: join(scratch, 'migrations'), schema: scratch }
  expect(await drift(url, folders)).toBe('')
  const shop = readFileSync(join(scratch, 'shop.prisma'), 'utf8')
  writeFileSync(join(scratch, 'shop.prisma'), shop.replace('@db.Citext', '@db.Citext\n       grade Int?'))
  expect(await drift(url, folders)).toContain('ADD COLUMN     "grade" INTEGER')
  expect(await query(url, `SELECT FROM pg_database WHERE datname LIKE 'kewo_shadow%'`)).toEqual([])
})

import { useDatabase } from '@kewo/testkit'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { url } = useDatabase()
const client = new Client({ connectionString: url })
beforeAll(() => client.connect())
afterAll(() => client.end())

test('every foreign key has an index that begins with its columns', async () => {
  const { rows } = await client.query<{ key: string }>(`
    SELECT format('%s (%s)', k.conrelid::regclass, k.conname) AS key
    FROM pg_constraint k
    WHERE k.contype = 'f' AND NOT EXISTS (
      SELECT FROM pg_index i
      WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
        AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
        AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)
    ORDER BY 1`)
  expect(rows.map(({ key }) => key)).toEqual([])
})

test('every table has a primary key and every id is a UUID', async () => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = 'public' AND c.relname NOT LIKE '\\_prisma%'
      -- Tries to sign in are counted by the digest of a name or an address, which need not be anybody's.
      AND c.relname <> 'SignInTries'
      AND NOT EXISTS (SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.atttypid = 'uuid'::regtype)
    ORDER BY 1`)
  expect(rows.map(({ name }) => name)).toEqual([])
})

test('instants are kept with their zone', async () => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'timestamp without time zone' AND table_name NOT LIKE '\\_prisma%'`)
  expect(rows.map(({ name }) => name)).toEqual([])
})

/** The orders of the lists that can grow without end, with the filter that a list always has. */
const listOrders: [table: string, where: string, order: string][] = [
  ['Retailer', 'true', 'name, id'],
  ['Retailer', 'true', '"lastVisitedAt" ASC NULLS FIRST, id ASC'],
  ['Retailer', 'true', 'grade DESC NULLS LAST, id DESC'],
  ['Retailer', '"territoryId" = $1', 'name, id'],
  ['Retailer', '"territoryId" = $1', '"lastVisitedAt" ASC NULLS FIRST, id ASC'],
  ['HelpRequest', 'true', '"lastEventAt" DESC, id DESC'],
  ['HelpRequest', 'true', '"dueAt" ASC NULLS LAST, id ASC'],
  ['HelpRequest', '"retailerId" = $1', '"lastEventAt" DESC, id DESC'],
  ['Visit', `status = 'PLANNED'`, '"plannedOn", "plannedOrder", id'],
  ['Visit', 'true', '"startedAt" DESC, id DESC'],
  ['Visit', '"retailerId" = $1', '"startedAt" DESC, id DESC'],
  ['Trace', 'true', '"submittedAt" DESC, id DESC'],
  ['Trace', '"retailerId" = $1', '"submittedAt" DESC, id DESC'],
  ['Promise', 'true', '"dueOn", id'],
  ['Promise', 'true', '"dueOn" DESC, id DESC'],
  ['Notification', '"userId" = $1', '"createdAt" DESC, id DESC'],
  ['AuditEntry', 'true', 'at DESC, id DESC'],
  ['Staff', 'true', 'name, id'],
  ['Territory', 'true', 'name, id'],
  ['Guidance', 'true', '"updatedAt" DESC, id DESC'],
  ['Campaign', 'true', '"updatedAt" DESC, id DESC'],
]

const someId = `'01932d6e-0000-7000-8000-000000000000'`

test.each(listOrders)(
  '%s where %s by %s is walked along an index, not sorted',
  async (table, where, order) => {
    await client.query('SET enable_sort = off; SET enable_incremental_sort = off; SET enable_seqscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (COSTS OFF) SELECT * FROM "${table}" WHERE ${where.replace('$1', someId)} ORDER BY ${order} LIMIT 51`,
    )
    expect(rows.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Sort'))).toEqual([])
  },
)

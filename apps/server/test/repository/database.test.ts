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

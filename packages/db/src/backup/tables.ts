import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

export type Column = { name: string; collates: boolean; inKey: boolean }
export type Table = { name: string; columns: Column[] }

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const list = (names: readonly string[]) => names.map(quoted).join(', ')

/** The same value is the same text on both sides, whatever a server or a role has set. */
export async function settleText(client: Client): Promise<void> {
  for (const [name, value] of Object.entries({
    ...{ datestyle: 'ISO, YMD', timezone: 'UTC', intervalstyle: 'postgres', bytea_output: 'hex' },
    ...{ extra_float_digits: '1', client_encoding: 'UTF8', statement_timeout: '0', search_path: 'public' },
  }))
    await client.query(`SELECT set_config($1, $2, false)`, [name, value])
}

/** Every table of ours with the columns that are written (not computed), but the list of the migrations. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Column & { table: string }>(`
    SELECT c.relname AS "table", a.attname AS name, a.attcollation <> 0 AS collates,
      coalesce(a.attnum = ANY(i.indkey), false) AS "inKey"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ORDER BY c.relname COLLATE "C", a.attnum`)
  const tables = Map.groupBy(rows, ({ table }) => table)
  return [...tables].map(([name, columns]) => ({ name, columns }))
}

/** All rows as text, in an order of their own, so that two tables are alike when their texts are. */
export function copyOut(client: Client, { name, columns }: Table): NodeJS.ReadableStream {
  const key = columns.filter(({ inKey }) => inKey)
  const order = (key.length > 0 ? key : columns).map((column) =>
    column.collates ? `${quoted(column.name)} COLLATE "C"` : quoted(column.name),
  )
  const names = list(columns.map((column) => column.name))
  return client.query(
    copyTo(`COPY (SELECT ${names} FROM ${quoted(name)} ORDER BY ${order.join(', ')}) TO STDOUT`),
  )
}

export function copyIn(client: Client, { name, columns }: { name: string; columns: readonly string[] }) {
  return client.query(copyFrom(`COPY ${quoted(name)} (${list(columns)}) FROM STDIN`))
}

/** Rows in a piece of COPY's text: each ends with the only bare line feed that it has. */
export function rowsIn(piece: Buffer): number {
  let rows = 0
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1
  return rows
}

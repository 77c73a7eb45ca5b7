import type { Db } from '@kewo/db'

/** Stands in a column in place of what people wrote, so that it can be looked for afterwards. */
const mark = 'WRITTEN-BY-PEOPLE'
const markedNumber = 77.777_777

type Column = { table: string; column: string; type: string; keyed: boolean }
type Reference = { child: string; column: string; parent: string }
type Owned = Map<string, Set<string>>

/** Columns that hold what people write, or where they are: texts, JSON, lists of texts, places. By the database, not by hand; what it makes of other columns itself goes with them. */
async function writtenColumns(db: Db): Promise<Column[]> {
  return db.$queryRaw<Column[]>`
    SELECT c.table_name AS "table", c.column_name AS "column", c.udt_name AS type, EXISTS (
        SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
        WHERE i.indisunique AND i.indrelid = format('%I', c.table_name)::regclass AND a.attname = c.column_name) AS keyed
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
      AND c.is_generated = 'NEVER'
      AND c.udt_name IN ('text', 'varchar', 'citext', 'json', 'jsonb', '_text', 'float8', 'float4')
    ORDER BY 1, 2`
}

async function references(db: Db): Promise<Reference[]> {
  return db.$queryRaw<Reference[]>`
    SELECT child.relname AS child, a.attname AS "column", parent.relname AS parent
    FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid JOIN pg_class parent ON parent.oid = f.confrelid
      JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
    WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace`
}

/** Whatever hangs on these: what grew from a shop. What a picture is shown with is not the picture's. */
const goesOn = (table: string) => table !== 'File' && table !== 'User'

/** Tables whose rows can be a shop's own, by the references of the database. */
export async function tablesOfShops(db: Db): Promise<string[]> {
  const all = await references(db)
  const found = new Set(['Retailer', 'User'])
  for (const parent of found)
    for (const { child } of all.filter((one) => one.parent === parent))
      if (goesOn(parent) || (parent === 'User' && child !== 'Staff')) found.add(child)
  return [...found].toSorted()
}

/** The rows of a shop and of its sign-in, with all that hangs on them, by table. */
export async function rowsOfShop(db: Db, shop: { id: string; userId: string }): Promise<Owned> {
  const all = await references(db)
  const owned: Owned = new Map([
    ['Retailer', new Set([shop.id])],
    ['User', new Set([shop.userId])],
  ])
  const tables = new Set(await tablesOfShops(db))
  for (const [parent, ids] of owned)
    for (const { child, column } of all.filter((one) => one.parent === parent && tables.has(one.child))) {
      if (parent === 'File' && child !== 'Trace') continue
      const key = await keyOf(db, child)
      const rows = await db.$queryRawUnsafe<{ key: string }[]>(
        `SELECT "${key}"::text AS key FROM "${child}" WHERE "${column}" = ANY ($1::uuid[])`,
        [...ids],
      )
      if (rows.length === 0) continue
      const known = owned.get(child) ?? new Set()
      const before = known.size
      for (const row of rows) known.add(row.key)
      // Set anew, so that the walk comes by again and follows what hangs on the new rows.
      if (known.size > before && before > 0) owned.delete(child)
      owned.set(child, known)
    }
  return owned
}

/** What tells a row of the table from others, or a person's rows from another's: the first column of its primary key. */
async function keyOf(db: Pick<Db, '$queryRaw'>, table: string): Promise<string> {
  const [row] = await db.$queryRaw<{ key: string }[]>`
    SELECT a.attname AS key FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indisprimary AND i.indrelid = format('%I', ${table}::text)::regclass`
  return row!.key
}

/** Writes the mark into every column of these rows that holds what people write, past all triggers. `but`: columns left as they are. */
export async function markRows(db: Db, owned: Owned, but: readonly string[]): Promise<void> {
  const columns = await writtenColumns(db)
  await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL session_replication_role = replica`
    for (const { table, column, type, keyed } of columns) {
      const ids = owned.get(table)
      if (!ids || but.includes(`${table}.${column}`)) continue
      const key = await keyOf(transaction, table)
      await transaction.$executeRawUnsafe(
        `UPDATE "${table}" SET "${column}" = ${valueOf(type, keyed ? `|| "${key}"` : '')} WHERE "${key}" = ANY ($1::uuid[])`,
        [...ids],
      )
    }
  })
}

function valueOf(type: string, distinct: string): string {
  if (type.startsWith('float')) return String(markedNumber)
  if (type.startsWith('json')) return `'{"words": "${mark}"}'`
  if (type === '_text') return `ARRAY['${mark}']`
  return `'${mark}' ${distinct}`
}

/** The columns of the whole database in which a mark still stands. */
export async function marksLeft(db: Db): Promise<string[]> {
  const left: string[] = []
  for (const { table, column, type } of await writtenColumns(db)) {
    const stands = type.startsWith('float')
      ? `"${column}"::numeric = ${markedNumber}`
      : `"${column}"::text LIKE '%${mark}%'`
    const rows = await db.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" WHERE ${stands} LIMIT 1`)
    if (rows.length > 0) left.push(`${table}.${column}`)
  }
  return left
}

export const marked = mark

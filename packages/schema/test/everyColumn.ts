import type { DbTransaction } from '@kewo/db'

/** A column of a table, with what it takes to give it another value. */
export type Column = {
  table: string
  column: string
  type: string
  /** Labels, where the type is an enum. */
  labels: string[] | null
}

/** Columns as the database has them, so that one that is added tomorrow is among them. */
export function columnsOf(db: DbTransaction, tables: readonly string[]): Promise<Column[]> {
  return db.$queryRaw<Column[]>`
    SELECT c.table_name AS "table", c.column_name AS "column", c.udt_name AS type,
      (SELECT array_agg(e.enumlabel::text) FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typname = c.udt_name) AS labels
    FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.table_name = ANY (${tables})
    ORDER BY 1, 2`
}

/** Tables whose rows hang on rows of these. */
export async function tablesOn(db: DbTransaction, tables: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ child: string }[]>`
    SELECT DISTINCT child.relname::text AS child
    FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid JOIN pg_class parent ON parent.oid = f.confrelid
    WHERE f.contype = 'f' AND parent.relname = ANY (${tables}) ORDER BY 1`
  return rows.map(({ child }) => child)
}

/** Writes another value than the one that stands there, past every trigger and reference. Inside a transaction only. */
export async function changeColumn(db: DbTransaction, { table, column, type, labels }: Column, id: string) {
  const name = `"${column}"`
  const changed = await past(
    db,
    `UPDATE "${table}" SET ${name} = ${otherValue(name, type, labels)} WHERE id = $1::uuid`,
    id,
  )
  if (changed !== 1) throw new Error(`No ${table} ${id}`)
}

/** Takes a row away, past every reference. Inside a transaction only. */
export async function takeAway(db: DbTransaction, table: string, id: string): Promise<void> {
  if ((await past(db, `DELETE FROM "${table}" WHERE id = $1::uuid`, id)) !== 1)
    throw new Error(`No ${table} ${id}`)
}

async function past(db: DbTransaction, statement: string, id: string): Promise<number> {
  await db.$executeRaw`SET LOCAL session_replication_role = replica`
  const count = await db.$executeRawUnsafe(statement, id)
  await db.$executeRaw`SET LOCAL session_replication_role = origin`
  return count
}

function otherValue(name: string, type: string, labels: string[] | null): string {
  if (labels)
    return `CASE WHEN ${name} = '${labels[0]}' THEN '${labels[1]}' ELSE '${labels[0]}' END::"${type}"`
  switch (type) {
    case 'text':
      return `coalesce(${name}, '') || 'x'`
    case 'uuid':
      return 'uuidv7()'
    case 'bool':
      return `NOT coalesce(${name}, false)`
    case 'int2':
    case 'int4':
      return `coalesce(${name}, 0) + 1000`
    case 'float8':
      return `coalesce(${name}, 0) + 0.00001`
    case 'date':
      return `coalesce(${name}, '2026-01-01') + 1`
    case 'timestamptz':
      return `coalesce(${name}, '2026-01-01') + interval '1 ms'`
    case 'jsonb':
      return `'{"other": 1}'`
    default:
      throw new Error(`No other value of a ${type} is known for ${name}`)
  }
}

import { Prisma, type DbTransaction } from '@kewo/db'

/**
 * UPDATE: nobody else changes it, or hangs a new row on it. NO KEY UPDATE: others may still hang rows on it. SHARE: many hold
 * it so at once, and nobody changes it.
 */
type Mode = 'UPDATE' | 'NO KEY UPDATE' | 'SHARE'

/** Holds a row until the transaction ends; who else would hold it waits. Null when there is none. */
export async function lockRow(
  db: DbTransaction,
  table: Prisma.ModelName,
  id: string,
  mode: Mode = 'UPDATE',
): Promise<{ id: string } | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}::uuid FOR ${Prisma.raw(mode)}`
  return rows[0] ?? null
}

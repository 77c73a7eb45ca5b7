import type { DbTransaction } from '@kewo/db'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Holds the files until the transaction ends, so that two rows saved at once do not both take one and the sweeper does not
 * take it away in between. Answers with those of the ids that can be one at all.
 */
export async function lockFiles(db: DbTransaction, ids: readonly string[]): Promise<string[]> {
  const fit = ids.filter((id) => uuid.test(id))
  if (fit.length > 0)
    await db.$queryRaw`SELECT id FROM "File" WHERE id = ANY(${fit}::uuid[]) ORDER BY id FOR UPDATE`
  return fit
}

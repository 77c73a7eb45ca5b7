import type { Client } from 'pg'
import { CannotStart } from '../embedded/cannotStart.ts'

/** A schema of this name stands in a database from the first step of a restore to its last. */
export const restoreMark = 'kewo_restore_unfinished'

export async function isUnfinishedRestore(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [restoreMark])
  return (rowCount ?? 0) > 0
}

export async function refuseUnfinishedRestore(client: Client): Promise<void> {
  if (await isUnfinishedRestore(client))
    throw new CannotStart(
      'A restore into this database was broken off. Please run npm run restore once more, from the beginning.',
    )
}

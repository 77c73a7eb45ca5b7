import { newClient } from '../client/newClient.ts'

/** Any number will do; it is the same in every version, so that old and new versions see each other. */
const ownerLock = 4_026_201_811

export type Ownership = { release: () => Promise<void> }

/**
 * Marks a running PostgreSQL as owned by this process, for as long as this process lives: the lock hangs on a
 * connection, which the operating system closes even after kill -9. Undefined when another process owns it.
 */
export async function takeOwnership(url: string): Promise<Ownership | undefined> {
  const client = newClient({ connectionString: url, application_name: 'kewo owner' })
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    ownerLock,
  ])
  if (rows[0]?.taken) return { release: () => client.end() }
  await client.end()
  return undefined
}

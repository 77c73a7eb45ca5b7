import { newClient } from './newClient.ts'

/**
 * Does work that nobody else may do at the same time, in whatever process; answers false when somebody does. A connection holds
 * the place, so a process that dies lets go of it.
 */
export async function alone(url: string, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = newClient({ connectionString: url, application_name: 'kewo alone' })
  await client.connect()
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [name],
    )
    if (!rows[0]?.held) return false
    await work()
    return true
  } finally {
    await client.end()
  }
}

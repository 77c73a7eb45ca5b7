import { newClient } from '../client/newClient.ts'

/** How many others are connected to a PostgreSQL; rejects when it does not answer. */
export async function otherSessions(url: string): Promise<number> {
  const client = newClient({ connectionString: url, application_name: 'kewo looks' })
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> 'kewo looks'`,
    )
    return rows[0]?.others ?? 0
  } finally {
    await client.end()
  }
}

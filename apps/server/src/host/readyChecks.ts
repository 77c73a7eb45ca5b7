import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { newClient } from '@kewo/db/embedded'

/** Whether the database answers, on a connection of its own: it says so also when every other one is taken. */
export function databaseCheck(url: string) {
  let client: ReturnType<typeof newClient> | null = null
  async function close(): Promise<void> {
    const was = client
    client = null
    await was?.end()
  }
  return {
    close,
    async check(): Promise<boolean> {
      if (!client) {
        const fresh = newClient({
          connectionString: url,
          application_name: 'kewo readiness',
          connectionTimeoutMillis: 3_000,
          query_timeout: 3_000,
        })
        await fresh.connect()
        client = fresh
      }
      try {
        await client.query('SELECT 1')
        return true
      } catch (error) {
        // The next round tries a fresh one. That this one does not close in order either is no news.
        await close().catch(() => undefined)
        throw error
      }
    },
  }
}

/** Whether something can be written into a folder: a full disk shows only when it is tried. */
export async function canWrite(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  const file = await open(join(folder, '.writable'), 'w')
  try {
    await file.write(Buffer.alloc(4096, ' '))
    await file.sync()
    return true
  } finally {
    await file.close()
  }
}

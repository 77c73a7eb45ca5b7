import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@kewo/db/embedded'
import { testDatabaseUrl } from '../env.ts'

export type TestServer = { url: string; stop: () => Promise<void> }

/** The PostgreSQL of one test run: the one that the environment names, else an embedded one that is thrown away. */
export async function startTestServer(): Promise<TestServer> {
  const url = testDatabaseUrl()
  if (url) return { url, stop: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'kewo-test-'))
  // Where root runs the tests, another account runs PostgreSQL and must be able to pass.
  await chmod(folder, 0o711)
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  const stop = async () => {
    await postgres.stop()
    await Promise.all([folder, postgres.data].map((path) => rm(path, { recursive: true, force: true })))
  }
  return { url: postgres.url, stop }
}

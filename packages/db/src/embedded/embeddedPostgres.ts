import { mkdirSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { newClient } from '../client/newClient.ts'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import { type Claim, claim } from './claim.ts'
import { initialise } from './initialise.ts'
import { passwordOf } from './password.ts'
import { findPlace } from './place.ts'
import { run } from './run.ts'
import { otherSessions } from './sessions.ts'
import { supervise, type Supervised } from './supervise.ts'
import { takeOver } from './takeOver.ts'
import { urlOf } from './url.ts'

export { otherSessions } from './sessions.ts'
export { runningPostgres } from './runningPostgres.ts'
export { CannotStart, cannotWrite, newClient }

export type EmbeddedPostgres = {
  /** How to connect: 127.0.0.1, a port that was free, database `kewo`. */
  url: string
  /** Where the data lies; not always inside the folder that was given (see `findPlace`). */
  data: string
} & Supervised

type Options = {
  folder: string
  /** False: the data may not survive a power cut; for tests. */
  durable?: boolean
  /** For a command: another one that has joined in meanwhile is let finish before PostgreSQL is stopped. */
  patient?: boolean
  /** How often PostgreSQL is started again within ten minutes; more often for those who kill it. */
  mostRestarts?: number
  /** Hears why PostgreSQL ended, when it was started again. */
  onRestart?: (reason: string) => void
}

/**
 * Starts the PostgreSQL that npm brought, with its data in `folder`, and recovers from whatever a killed predecessor
 * left behind. Of several at once one starts it. Throws CannotStart with one plain sentence.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const folder = realFolder(options.folder)
  const claimed = await claim(folder)
  try {
    return await start(folder, options, claimed)
  } catch (error) {
    claimed.release()
    throw error
  }
}

async function start(
  folder: string,
  { durable = true, patient = false, mostRestarts = 3, onRestart = () => undefined }: Options,
  claimed: Claim,
): Promise<EmbeddedPostgres> {
  const place = findPlace(folder)
  const password = passwordOf(folder, place)
  await takeOver(place, password)
  initialise(place, password, { durable })
  const running = await run(place, password, { durable })
  const { port } = running
  await makeDatabase(urlOf({ port, password, database: 'postgres' }))
  const url = urlOf({ port, password, database: 'kewo' })
  const supervised = supervise(running, {
    again: () => run(place, password, { durable, port }),
    mostRestarts,
    onRestart,
    beforeStop: () => (patient ? nobodyElse(url) : Promise.resolve()),
    ended: claimed.release,
  })
  return { url, data: place.data, ...supervised }
}

async function nobodyElse(url: string): Promise<void> {
  while ((await otherSessions(url).catch(() => 0)) > 0) await sleep(200)
}

/** One name for one folder: a process is recognised by the path it was started with. */
function realFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return realpathSync(folder)
  } catch (error) {
    throw cannotWrite('The database folder', folder, error)
  }
}

async function makeDatabase(url: string): Promise<void> {
  const client = newClient({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'kewo'`)
    if (rowCount === 0) await client.query('CREATE DATABASE kewo')
  } finally {
    await client.end()
  }
}

import { once } from 'node:events'
import { mkdirSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { newClient } from '../client/newClient.ts'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import { type Claim, claim } from './claim.ts'
import { initialise } from './initialise.ts'
import { passwordOf } from './password.ts'
import { findPlace } from './place.ts'
import { plainReason } from './plainReason.ts'
import { run } from './run.ts'
import type { Running } from './run.ts'
import { otherSessions } from './sessions.ts'
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
  /** Resolves with the reason when PostgreSQL ends without having been asked to. */
  lost: Promise<string>
  /** What PostgreSQL complained of since it started, as the end of a sentence. */
  complaint: () => string
  stop: () => Promise<void>
}

type Options = {
  folder: string
  /** False: the data may not survive a power cut; for tests. */
  durable?: boolean
  /** For a command: another one that has joined in meanwhile is let finish before PostgreSQL is stopped. */
  patient?: boolean
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
  { durable = true, patient = false }: Options,
  claimed: Claim,
): Promise<EmbeddedPostgres> {
  const place = findPlace(folder)
  const password = passwordOf(folder, place)
  await takeOver(place, password)
  initialise(place, password)
  const running = await run(place, password, durable)
  await makeDatabase(urlOf({ port: running.port, password, database: 'postgres' }))
  const url = urlOf({ port: running.port, password, database: 'kewo' })
  const end = ending(running, claimed, patient ? () => nobodyElse(url) : () => Promise.resolve())
  return { url, data: place.data, complaint: () => plainReason(running.sayings()), ...end }
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

function ending(
  { child, sayings }: Running,
  claimed: Claim,
  unused: () => Promise<void>,
): Pick<EmbeddedPostgres, 'lost' | 'stop'> {
  let asked = false
  const ended = once(child, 'exit')
  const interrupt = () => child.kill('SIGINT')
  process.once('exit', interrupt)
  void ended.then(() => {
    process.off('exit', interrupt)
    claimed.release()
  })
  const lost = new Promise<string>((resolve) => {
    void ended.then(() => asked || resolve(plainReason(sayings())))
  })
  const stop = async () => {
    if (!asked && child.exitCode === null) {
      asked = true
      await unused()
      child.kill('SIGINT')
    }
    // Without an orderly end in half a minute: PostgreSQL recovers by itself at its next start.
    const impatience = setTimeout(() => child.kill('SIGQUIT'), 30_000)
    await ended
    clearTimeout(impatience)
  }
  return { lost, stop }
}

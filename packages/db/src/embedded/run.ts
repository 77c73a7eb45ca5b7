import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment, program } from './binaries.ts'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import type { Place } from './place.ts'
import { plainReason } from './plainReason.ts'
import { settings } from './settings.ts'
import { otherSessions } from './sessions.ts'
import { urlOf } from './url.ts'

export type Running = { child: ChildProcess; port: number; sayings: () => string }

/** Another program took the port in between, or the last PostgreSQL's memory is not yet given back. */
const passing = /Address already in use|pre-existing shared memory block/

/** Starts PostgreSQL, on a port of its own or a given one, and waits until it answers; a long recovery may take its time. */
export async function run(
  place: Place,
  password: string,
  { durable, port: kept }: { durable: boolean; port?: number },
): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const port = kept ?? (await freePort())
    const { child, sayings } = launch(place, port, durable)
    if (await isReady(child, urlOf({ port, password, database: 'postgres' }))) return { child, port, sayings }
    if (attempt === 10 || !passing.test(sayings())) {
      throw new CannotStart(`PostgreSQL does not start in ${place.folder}: ${plainReason(sayings())}`)
    }
    await sleep(500)
  }
}

function launch(place: Place, port: number, durable: boolean): Pick<Running, 'child' | 'sayings'> {
  const path = join(place.folder, 'postgresql.log')
  const log = openLog(path)
  const before = statSync(path).size
  const child = spawn(
    program(place.binaries, 'postgres'),
    ['-D', place.data, ...settings({ port, durable })],
    {
      cwd: place.folder,
      env: environment,
      stdio: ['ignore', log, log],
      // Its own process group, so that Ctrl-C reaches only us and we stop it after our own work is done.
      detached: true,
      uid: place.account?.uid,
      gid: place.account?.gid,
    },
  )
  closeSync(log)
  return { child, sayings: () => readFileSync(path).subarray(before).toString() }
}

function openLog(path: string): number {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(path, `${path}.old`)
    return openSync(path, 'a', 0o600)
  } catch (error) {
    throw cannotWrite("PostgreSQL's log", path, error)
  }
}

/** False when it ended instead of answering. */
async function isReady(child: ChildProcess, url: string): Promise<boolean> {
  await once(child, 'spawn')
  while (child.exitCode === null && child.signalCode === null) {
    const answers = await otherSessions(url).then(
      () => true,
      () => false,
    )
    if (answers) return true
    await sleep(50)
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

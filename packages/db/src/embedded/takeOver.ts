import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from './cannotStart.ts'
import { takeOwnership } from './ownership.ts'
import type { Ownership } from './ownership.ts'
import type { Place } from './place.ts'
import { isAlive, isRunning, recordedPostmaster } from './postmaster.ts'
import type { Postmaster } from './postmaster.ts'
import { urlOf } from './url.ts'

const patience = 60_000
/** A server that has just been told to stop, or a command that only looked, is gone by then. */
const patienceWithOwner = 5_000

/**
 * Clears what a killed predecessor left: stops a PostgreSQL that nobody owns any more, forgets one that is long gone.
 * Refuses when the owner still lives.
 */
export async function takeOver(place: Place, password: string): Promise<void> {
  const begun = Date.now()
  while (Date.now() < begun + patience) {
    const found = recordedPostmaster(place.data)
    if (!found) return
    if (!isAlive(found, place.data)) {
      rmSync(join(place.data, 'postmaster.pid'), { force: true })
      return
    }
    const ownership = await answer(found, password)
    if (ownership === 'owned' && Date.now() > begun + patienceWithOwner) {
      throw new CannotStart(
        `Another Kewo is running on the database in ${place.data} (PostgreSQL process ${found.pid}). ` +
          'Please stop it first, or choose another folder in KEWO_HOME.',
      )
    }
    if (ownership !== 'silent' && ownership !== 'owned') return stopOrphan(found, ownership)
    await sleep(200)
  }
  throw new CannotStart(
    `A PostgreSQL from an earlier start still runs in ${place.data} and does not answer. ` +
      `Please stop process ${recordedPostmaster(place.data)?.pid} and start again.`,
  )
}

/** It is silent while it starts, recovers or shuts down: then waiting helps. */
async function answer({ port }: Postmaster, password: string): Promise<Ownership | 'owned' | 'silent'> {
  try {
    return (await takeOwnership(urlOf({ port, password, database: 'postgres' }))) ?? 'owned'
  } catch {
    return 'silent'
  }
}

async function stopOrphan({ pid }: Postmaster, ownership: Ownership): Promise<void> {
  process.kill(pid, 'SIGINT')
  await ownership.release()
  const deadline = Date.now() + patience
  while (isRunning(pid)) {
    if (Date.now() > deadline)
      throw new CannotStart(`PostgreSQL process ${pid} does not stop. Please stop it.`)
    await sleep(50)
  }
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from './cannotStart.ts'
import { anotherKewo } from './claim.ts'
import type { Place } from './place.ts'
import { isAlive, isRunning, recordedPostmaster } from './postmaster.ts'
import { otherSessions } from './sessions.ts'
import { urlOf } from './url.ts'

const patience = 60_000
/** What a killed Kewo asked last may still be at work for a moment. */
const patienceWithOthers = 5_000

/**
 * Clears what a killed predecessor left: stops a PostgreSQL that nobody uses any more, forgets one that is long gone. Only
 * whoever has claimed the folder calls it. Somebody who is connected is never cut off: then it refuses.
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
    // It is silent while it starts, recovers or shuts down: then waiting helps.
    const others = await otherSessions(urlOf({ port: found.port, password, database: 'postgres' })).catch(
      () => undefined,
    )
    if (others === 0) return stopOrphan(found.pid)
    if (others && Date.now() > begun + patienceWithOthers) throw anotherKewo(place.data)
    await sleep(200)
  }
  throw new CannotStart(
    `A PostgreSQL from an earlier start still runs in ${place.data} and does not answer. ` +
      `Please stop process ${recordedPostmaster(place.data)?.pid} and start again.`,
  )
}

async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + patience
  while (isRunning(pid)) {
    if (Date.now() > deadline)
      throw new CannotStart(`PostgreSQL process ${pid} does not stop. Please stop it.`)
    await sleep(50)
  }
}

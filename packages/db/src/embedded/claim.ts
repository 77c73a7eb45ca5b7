import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import { isRunning, startOf } from './postmaster.ts'

export type Claim = { release: () => void }

/** A Kewo that has just been told to stop, or a command that only looked, is gone by then. */
const patience = 5_000

const noteOf = (folder: string) => join(folder, 'owner')

/**
 * Makes this process the one that may start PostgreSQL in the folder, until it releases it or ends, however that may be: the
 * note names the process and when that began, so that one who died, or whose number somebody else has today, holds nothing.
 */
export async function claim(folder: string): Promise<Claim> {
  const mine = `${process.pid} ${startOf(process.pid)} ${randomBytes(6).toString('hex')}\n`
  const deadline = Date.now() + patience
  while (!(await tryClaim(folder, mine))) {
    if (Date.now() > deadline) throw anotherKewo(folder)
    await sleep(100)
  }
  const release = () => {
    if (read(noteOf(folder)) === mine) rmSync(noteOf(folder), { force: true })
  }
  process.once('exit', release)
  return {
    release() {
      process.off('exit', release)
      release()
    },
  }
}

/** Whether a process that lives has claimed the folder. */
export function isClaimed(folder: string): boolean {
  return lives(read(noteOf(folder)))
}

async function tryClaim(folder: string, mine: string): Promise<boolean> {
  if (put(folder, mine)) return true
  const found = read(noteOf(folder))
  if (lives(found)) return false
  takeAway(folder, found)
  if (!put(folder, mine)) return false
  // Somebody who saw the dead one's note as well may take ours away, sees what it is, and puts it back.
  await sleep(100)
  return read(noteOf(folder)) === mine
}

/** Links the whole note into its place, which only one can; so nobody reads half of one. */
function put(folder: string, note: string): boolean {
  const own = `${noteOf(folder)}.${process.pid}`
  try {
    writeFileSync(own, note, { mode: 0o600 })
    linkSync(own, noteOf(folder))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw cannotWrite('The database folder', folder, error)
  } finally {
    rmSync(own, { force: true })
  }
}

function takeAway(folder: string, dead: string | undefined): void {
  const away = `${noteOf(folder)}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(noteOf(folder), away)
  } catch {
    // Somebody else was quicker.
    return
  }
  const taken = read(away)
  if (taken !== undefined && taken !== dead) put(folder, taken)
  rmSync(away, { force: true })
}

function lives(note: string | undefined): boolean {
  const [pid, started] = note?.trim().split(' ') ?? []
  return Number(pid) > 0 && isRunning(Number(pid)) && startOf(Number(pid)) === started
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export function anotherKewo(folder: string): CannotStart {
  return new CannotStart(
    `Another Kewo is running, or just starting, on the database in ${folder}. ` +
      'Please stop it first, or choose another folder in KEWO_HOME.',
  )
}

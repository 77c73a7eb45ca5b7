import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, program } from './binaries.ts'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import { plainReason } from './plainReason.ts'
import type { Place } from './place.ts'

/**
 * Makes the database cluster unless it is there. It grows under another name and is renamed when whole, so a start
 * that was killed half-way leaves nothing that looks like a cluster.
 */
export function initialise(place: Place, password: string, { durable }: { durable: boolean }): void {
  if (existsSync(place.data)) return
  const unfinished = `${place.data}.new`
  const passwordFile = join(place.folder, 'initial-password')
  try {
    // The killed start's initdb may still be writing for a moment.
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    mkdirSync(unfinished)
    chmodSync(unfinished, 0o700)
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (place.account) {
      chownSync(unfinished, place.account.uid, place.account.gid)
      chownSync(passwordFile, place.account.uid, place.account.gid)
    }
    // What may be lost when the machine stops need not wait for the disk.
    runInitdb(place, unfinished, passwordFile, durable ? [] : ['--no-sync'])
    renameSync(unfinished, place.data)
  } catch (error) {
    throw cannotWrite('The database folder', place.folder, error)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * Order, upper and lower case come from PostgreSQL itself, so they are the same on every machine. What counts as a
 * letter in a trigram, however, pg_trgm asks the system's locale, and in the plain C locale no Chinese character does.
 */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C']

function runInitdb(place: Place, data: string, passwordFile: string, options: string[]): void {
  let output = ''
  for (const locale of letterLocales) {
    const { status, error, stdout, stderr } = spawnInitdb(place, data, [
      `--pwfile=${passwordFile}`,
      `--lc-ctype=${locale}`,
      ...options,
    ])
    if (error) throw error
    if (status === 0) return
    output = stdout + stderr
    if (!output.includes('invalid locale name')) break
  }
  throw new CannotStart(`The database could not be made in ${place.folder}: ${plainReason(output)}`)
}

function spawnInitdb({ binaries, account, folder }: Place, data: string, options: string[]) {
  return spawnSync(
    program(binaries, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=kewo',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...options,
    ],
    { cwd: folder, env: environment, encoding: 'utf8', uid: account?.uid, gid: account?.gid },
  )
}

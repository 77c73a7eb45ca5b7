import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { environment, program } from './binaries.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannotStart.ts'

/** A new folder for the database of `folder`, where every account can get; `folder/location` remembers it. */
export function homeElsewhere(folder: string): string {
  const checkout = basename(dirname(dirname(folder))).replaceAll(/\W/g, '') || 'kewo'
  const home = join(commonFolder(), `${checkout}-${randomBytes(6).toString('hex')}`)
  makeFolder(home)
  writeFileSync(join(home, 'belongs-to'), `${folder}\n`)
  writeFileSync(join(folder, 'location'), `${home}\n`)
  return home
}

/** The folder of binaries that the account can run: the installed ones, else a copy that it can reach. */
export function binariesFor(account: Account, installed: Binaries): string {
  if (canRun(account, installed.folder)) return installed.folder
  const copy = join(commonFolder(), `postgresql-${installed.version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    letOthersRead(unfinished)
    // Another folder's start may have been quicker.
    if (existsSync(copy)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, copy)
  }
  if (canRun(account, copy)) return copy
  throw new CannotStart(
    `PostgreSQL does not run as root, and the account ${account.name} cannot run it here either. ` +
      'Please start as an ordinary user, or give a PostgreSQL of your own in DATABASE_URL.',
  )
}

function canRun({ uid, gid }: Account, binaries: string): boolean {
  const options = { uid, gid, cwd: '/', env: environment }
  return spawnSync(program(binaries, 'postgres'), ['--version'], options).status === 0
}

/** A folder of root's own that every account can pass; one that somebody else put there is not trusted. */
function commonFolder(): string {
  for (const path of ['/var/lib/kewo', join(tmpdir(), 'kewo-root')]) {
    if (!existsSync(path) && !madeFolder(path)) continue
    const { uid, mode } = statSync(path)
    if (uid === 0 && (mode & 0o022) === 0 && (mode & 0o001) !== 0) return path
  }
  throw new CannotStart(
    'As root, PostgreSQL needs a folder that other accounts can reach, and neither /var/lib/kewo nor one in ' +
      'the folder for temporary files can be made. Please start as an ordinary user.',
  )
}

function madeFolder(path: string): boolean {
  try {
    makeFolder(path)
    return true
  } catch {
    return false
  }
}

/** chmod, because the mode given to mkdir is cut down by a strict umask. */
function makeFolder(path: string): void {
  mkdirSync(path)
  chmodSync(path, 0o755)
}

function letOthersRead(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const name of readdirSync(path)) letOthersRead(join(path, name))
}

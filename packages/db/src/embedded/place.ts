import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isRoot, unprivilegedAccount } from './account.ts'
import type { Account } from './account.ts'
import { installedBinaries } from './binaries.ts'
import { CannotStart, cannotWrite } from './cannotStart.ts'
import { binariesFor, homeElsewhere } from './elsewhere.ts'

/** Where one embedded PostgreSQL lives and who runs it; without `account` we run it as ourselves. */
export type Place = { folder: string; data: string; binaries: string; account: Account | undefined }

/**
 * The place that belongs to `folder`. It is `folder` itself, unless we are root and the account that must run
 * PostgreSQL cannot get there (a checkout in a home folder that only root can read): then it is a folder elsewhere
 * that `folder/location` remembers.
 */
export function findPlace(folder: string): Place {
  try {
    mkdirSync(folder, { recursive: true })
    const installed = installedBinaries()
    const remembered = rememberedHome(folder)
    if (!isRoot()) return place(remembered ?? folder, installed.folder, undefined)
    const account = unprivilegedAccount(join(remembered ?? folder, 'data'))
    const home = remembered ?? (canReach(account, folder) ? folder : homeElsewhere(folder))
    return place(home, binariesFor(account, installed), account)
  } catch (error) {
    throw cannotWrite('The database folder', folder, error)
  }
}

const place = (folder: string, binaries: string, account: Account | undefined): Place => ({
  folder,
  data: join(folder, 'data'),
  binaries,
  account,
})

function rememberedHome(folder: string): string | undefined {
  const note = join(folder, 'location')
  if (!existsSync(note)) return undefined
  const home = readFileSync(note, 'utf8').trim()
  if (!home) return undefined
  if (existsSync(home)) return home
  throw new CannotStart(
    `The database lived in ${home}, as ${note} says, and that folder is gone. ` +
      `Please put it back, or delete ${folder} to begin with an empty database.`,
  )
}

/** Whether the account can pass every folder on the way, the last one included. */
function canReach(account: Account, folder: string): boolean {
  const path = resolve(folder)
  const { mode, uid, gid } = statSync(path)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && (dirname(path) === path || canReach(account, dirname(path)))
}

import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { kept } from './kept.mjs'

const instead = join(kept, 'home')

/** npm and pnpm keep what they download in the home folder; where that cannot be written, beside the packages. */
export function homeSettings() {
  const home = homedir()
  if (isWritable(home)) return {}
  mkdirSync(instead, { recursive: true })
  const settings = join(home, '.npmrc')
  return { HOME: instead, ...(existsSync(settings) ? { NPM_CONFIG_USERCONFIG: settings } : {}) }
}

export function sayWhereDownloadsGo() {
  const home = homedir()
  if (isWritable(home)) return
  process.stdout.write(
    `The home folder ${home} cannot be written; downloads are kept in ${instead} instead.\n`,
  )
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

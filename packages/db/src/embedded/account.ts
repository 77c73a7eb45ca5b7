import { readFileSync, statSync } from 'node:fs'
import { CannotStart } from './cannotStart.ts'

/** The operating system's account that runs PostgreSQL. */
export type Account = { name: string; uid: number; gid: number }

/** PostgreSQL refuses to run as root; an account named kewo, where the operator made one, is the best choice. */
const preferred = ['kewo', 'postgres', '_postgres', 'nobody', 'daemon']

export const isRoot = (): boolean => process.getuid?.() === 0

/** Whom to become when we are root: whoever owns the data already, else the best account this machine has. */
export function unprivilegedAccount(dataFolder: string): Account {
  const accounts = readAccounts()
  const owner = statSync(dataFolder, { throwIfNoEntry: false })?.uid
  const found =
    accounts.find((account) => account.uid !== 0 && account.uid === owner) ??
    preferred.map((name) => accounts.find((account) => account.name === name)).find((account) => account)
  if (found) return found
  throw new CannotStart(
    'PostgreSQL does not run as root and this machine has no unprivileged account (such as nobody) to run it as. ' +
      'Please start as an ordinary user, or give a PostgreSQL of your own in DATABASE_URL.',
  )
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: unsigned(uid), gid: unsigned(gid) }))
}

/** macOS writes nobody's number as -2. */
const unsigned = (text: string | undefined): number => Number(text) >>> 0

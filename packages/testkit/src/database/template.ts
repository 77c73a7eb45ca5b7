import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from '@kewo/db/migrate'
import { atDatabase, onServer } from './onServer.ts'

const migrationsFolder = join(dirname(fileURLToPath(import.meta.resolve('@kewo/db'))), '../prisma/migrations')

/**
 * Name of a migrated, empty database that every test database is a copy of. It is built once per server for one state
 * of the migrations, so runs that share a server share it too.
 */
export async function provideTemplate(serverUrl: string): Promise<string> {
  const name = `kewo_template_${await fingerprint(migrationsFolder)}`
  await onServer(serverUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    const unfinished = `${name}_unfinished`
    await client.query(`DROP DATABASE IF EXISTS "${unfinished}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${unfinished}"`)
    await migrate(atDatabase(serverUrl, unfinished))
    await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`)
  })
  return name
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.toSorted()) hash.update(file.slice(folder.length)).update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

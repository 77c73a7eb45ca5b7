import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'

export const prismaFolder = fileURLToPath(new URL('../../prisma', import.meta.url))
export const migrationsFolder = join(prismaFolder, 'migrations')

/** The names of the migrations in the order in which they apply. */
export function migrationNames(folder = migrationsFolder): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** The folder as the schema engine wants it. */
export function migrationList(folder = migrationsFolder): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml')
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The Prisma schema: every `.prisma` file of the folder. */
export function schemaFiles(folder = prismaFolder): SchemasContainer {
  return {
    files: readdirSync(folder)
      .filter((name) => name.endsWith('.prisma'))
      .toSorted()
      .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') })),
  }
}

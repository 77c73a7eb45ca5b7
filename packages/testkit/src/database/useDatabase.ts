import { randomBytes } from 'node:crypto'
import { createDb, type Db } from '@kewo/db'
import { afterAll, beforeAll, inject } from 'vitest'
import { atDatabase, onServer } from './onServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: { serverUrl: string; template: string }
  }
}

export type TestDatabase = { db: Db; url: string }

/** A migrated, empty database of its own, between `make` and `drop`. */
export function ownDatabase(): TestDatabase & { make(): Promise<void>; drop(): Promise<void> } {
  const { serverUrl, template } = inject('testDatabase')
  const name = `kewo_test_${randomBytes(6).toString('hex')}`
  const url = atDatabase(serverUrl, name)
  const db = createDb(url, 4)
  const say = (sql: string) => onServer(serverUrl, (client) => client.query(sql))
  return {
    ...{ db, url },
    async make() {
      await say(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
    },
    async drop() {
      await db.$disconnect()
      await say(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}

/**
 * A migrated, empty database of its own for the test file (or the `describe`) that calls this, gone when it is done.
 * The project's vitest configuration must name `@kewo/testkit/globalSetup`.
 */
export function useDatabase(): TestDatabase {
  const { db, url, make, drop } = ownDatabase()
  beforeAll(make)
  afterAll(drop)
  return { db, url }
}

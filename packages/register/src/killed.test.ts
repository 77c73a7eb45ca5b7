import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dump, type FreshDatabase, freshDatabase } from './freshDatabase.testbed.ts'
import { importRegister } from './importRegister.ts'
import { madeUpMapping, madeUpRegister, madeUpRow, manyRows } from './madeUpRegister.testbed.ts'
import { findRegisterMapping, rememberRegisterMapping } from './registerMappings.ts'
import { registerFile } from './table/registerSource.ts'

const folder = mkdtempSync(join(tmpdir(), 'kewo-killed-'))
const path = join(folder, 'register.csv')

beforeAll(async () => {
  writeFileSync(
    path,
    madeUpRegister([...manyRows(300), madeUpRow(7), madeUpRow(8, { 0: '' }), ...manyRows(450).slice(300)]),
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
})

async function freshWithMapping(): Promise<FreshDatabase> {
  const database = await freshDatabase()
  await rememberRegisterMapping(database.db, 'made-up', madeUpMapping)
  return database
}

const importInto = async ({ db, url }: FreshDatabase) =>
  importRegister({
    databaseUrl: url,
    source: registerFile(path),
    mappingName: 'made-up',
    mapping: await findRegisterMapping(db, 'made-up'),
    batchRows: 100,
  })

test('killed half-way and run again, it ends as if never killed', async () => {
  const database = await freshWithMapping()
  const child = fork(join(import.meta.dirname, 'importAndWait.testbed.ts'), [database.url, path, 'made-up'], {
    execArgv: [],
  })
  await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await database.db.registerImport.findMany()).toMatchObject([{ status: 'RUNNING', rowsDone: 200 }])
  expect(await database.db.retailer.count()).toBe(200)

  expect(await importInto(database)).toMatchObject({ resumed: true, status: 'COMPLETED', rowsDone: 452 })
  const neverKilled = await freshWithMapping()
  await importInto(neverKilled)
  expect(await dump(database)).toEqual(await dump(neverKilled))
})

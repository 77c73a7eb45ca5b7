import { RegisterImportRunning } from '@kewo/domain'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { cancelRegisterImport } from './cancelRegisterImport.ts'
import { dump, freshDatabase, versions } from './freshDatabase.testbed.ts'
import { madeUpRegister, madeUpRow, manyRows } from './madeUpRegister.testbed.ts'
import { importInto, useFreshDatabase } from './importRegister.testbed.ts'

const { database, importHere, shop, issues } = useFreshDatabase()

describe('again', () => {
  test('the same file changes nothing at all', async () => {
    const content = madeUpRegister([
      ...manyRows(250),
      madeUpRow(251, { 8: '121.9' }),
      madeUpRow(252, { 0: '' }),
    ])
    await importHere(content)
    const before = await versions(database)
    expect(await importHere(content)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 251,
      refused: 1,
      resumed: false,
    })
    expect(await versions(database)).toEqual(before)
  })

  test('a newer file changes what it says anew, and leaves what people have put right', async () => {
    await importHere(madeUpRegister(manyRows(20)))
    await database.db.retailer.update({
      where: { licenceNumber: '000001' },
      data: { name: '一号店', longitude: 120.3, latitude: 30.3 },
    })
    const { updatedAt } = await shop('000002')
    const rows = manyRows(20)
    rows[0] = madeUpRow(1, { 6: '超市' })
    rows[2] = madeUpRow(3, { 10: '3' })
    expect(await importHere(madeUpRegister(rows))).toMatchObject({ updated: 2, unchanged: 18 })
    expect(await shop('000001')).toMatchObject({ name: '一号店', longitude: 120.3, format: 'SUPERMARKET' })
    expect((await shop('000002')).updatedAt).toEqual(updatedAt)
    expect((await shop('000003')).closedAt).toBeInstanceOf(Date)
  })

  test('a shop in a territory is not moved out of it', async () => {
    await importHere(madeUpRegister(manyRows(20)))
    const { regionId } = await shop('000001')
    const territory = await database.db.territory.create({ data: { name: '一线', regionId } })
    await database.db.retailer.update({
      where: { licenceNumber: '000001' },
      data: { territoryId: territory.id },
    })
    const rows = manyRows(20)
    rows[0] = madeUpRow(1, { 4: '城西' })
    expect(await importHere(madeUpRegister(rows))).toMatchObject({ updated: 0, unchanged: 20, doubtful: 1 })
    expect(await shop('000001')).toMatchObject({ regionId, territoryId: territory.id })
    expect(await issues()).toMatchObject([{ line: 2, reason: 'REGION_KEPT' }])
  })
})

describe('stopped half-way and run again', () => {
  const content = madeUpRegister([
    ...manyRows(330),
    madeUpRow(5),
    madeUpRow(6, { 1: '别家' }),
    madeUpRow(401, { 7: '0' }),
    madeUpRow(402, { 0: '' }),
    ...manyRows(450).slice(402),
  ])
  const clean = async () => {
    const other = await freshDatabase()
    await importInto(other, content)
    return dump(other)
  }

  test('by an error: it ends as if nothing had happened', async () => {
    let batches = 0
    const stop = () => {
      if (++batches === 2) throw new Error('the disk is full')
    }
    await expect(importHere(content, { onProgress: stop })).rejects.toThrow('the disk is full')
    expect(await database.db.registerImport.findMany()).toMatchObject([
      { status: 'FAILED', rowsDone: 200, failure: 'the disk is full' },
    ])
    expect(await importHere(content)).toMatchObject({ resumed: true, rowsDone: 382, status: 'COMPLETED' })
    expect(await dump(database)).toEqual(await clean())
  })

  test('by its own signal: what is written stays, the run is cancelled, and goes on later', async () => {
    const controller = new AbortController()
    const cancelled = await importHere(content, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(cancelled).toMatchObject({ status: 'CANCELLED', rowsDone: 100, created: 100 })
    expect(await database.db.retailer.count()).toBe(100)
    await importHere(content)
    expect(await dump(database)).toEqual(await clean())
  })

  test('from elsewhere: it stops before its next batch', async () => {
    const cancelled = await importHere(content, {
      onProgress: async ({ importId }) => {
        expect(await cancelRegisterImport(database.db, importId)).toBe(true)
      },
    })
    expect(cancelled).toMatchObject({ status: 'CANCELLED', rowsDone: 100 })
    expect(await cancelRegisterImport(database.db, cancelled.importId)).toBe(false)
    await importHere(content)
    expect(await dump(database)).toEqual(await clean())
  })

  test('before it began: nothing is changed', async () => {
    await expect(importHere(content, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    expect(await dump(database)).toEqual({ retailers: [], imports: [], issues: [] })
  })
})

describe('side by side', () => {
  test('a second import is refused while one runs', async () => {
    const content = madeUpRegister(manyRows(250))
    const second = Promise.withResolvers<unknown>()
    const first = importHere(content, {
      onProgress: async () => second.resolve(await importHere(content).catch((error: unknown) => error)),
    })
    expect(await second.promise).toBeInstanceOf(RegisterImportRunning)
    expect(await first).toMatchObject({ status: 'COMPLETED', created: 250 })
  })

  test('progress reaches whoever listens in another process', async () => {
    const listener = new Client({ connectionString: database.url })
    await listener.connect()
    const heard = new Promise((resolve) =>
      listener.on('notification', ({ payload }) => {
        // What the rows of the import tell of themselves comes on the same channel.
        if (payload?.includes('registerImport')) resolve(payload)
      }),
    )
    await listener.query('LISTEN kewo_live')
    const { importId } = await importHere(madeUpRegister(manyRows(5)))
    expect(JSON.parse(String(await heard))).toEqual({ topic: 'registerImport', event: { id: importId } })
    await listener.end()
  })
})

import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { openReadCache } from '../cache/openReadCache.ts'
import { wipeReadCaches } from '../connection/wipeReadCaches.ts'
import { dropKept, readKept, takeKept } from './kept.ts'

const name = 'kewo-read-one'

afterEach(async () => {
  dropKept()
  await wipeReadCaches()
})

/** As the head of a page begins. */
const begin = (whose = name) => (globalThis.kewoKept = { name: whose, entries: readKept(whose, 14) })

test('what the cache has written is read, and what it adds goes to what was there', async () => {
  await openReadCache('one', () => {}).writeData({ first: '1', second: '2' })
  begin()
  const cache = openReadCache('one', () => {})
  expect(await cache.readData()).toEqual({ first: '1', second: '2' })
  await cache.writeData({ second: '3' })
  expect(await readKept(name, 14)).toEqual({ first: '1', second: '3' })
})

test('what was begun is taken once, and by its person', async () => {
  await openReadCache('one', () => {}).writeData({ first: '1' })
  begin()
  expect(await takeKept('kewo-read-other')).toBeNull()
  expect(await takeKept(name)).toBeNull()
  begin()
  expect(await takeKept(name)).toEqual({ first: '1' })
  expect(await takeKept(name)).toBeNull()
})

test('what the device forgets is not taken any more', async () => {
  await openReadCache('one', () => {}).writeData({ first: '1' })
  begin()
  dropKept()
  await wipeReadCaches()
  expect(await openReadCache('one', () => {}).readData()).toEqual({})
})

test('where there is nothing, nothing is made', async () => {
  expect(await readKept('kewo-read-nobody', 14)).toBeNull()
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain('kewo-read-nobody')
})

test('what is too old is left', async () => {
  await openReadCache('one', () => {}).writeData({ first: '1' })
  expect(await readKept(name, -1)).toEqual({})
})

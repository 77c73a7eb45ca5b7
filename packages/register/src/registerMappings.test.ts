import {
  plainMapping,
  RegisterMappingMalformed,
  RegisterMappingShipped,
  RegisterMappingUnknown,
} from '@kewo/domain'
import { readRegisterMapping } from '@kewo/domain'
import { beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './freshDatabase.testbed.ts'
import { findRegisterMapping, listRegisterMappings, rememberRegisterMapping } from './registerMappings.ts'

let db: FreshDatabase['db']
const mapping = {
  columns: { licenceNumber: ['No'], name: ['Name'], branch: ['Branch'] },
  namesNoExpiry: true,
}

beforeAll(async () => {
  db = (await freshDatabase()).db
})

test('two mappings come with Kewo, whole', async () => {
  const shipped = await listRegisterMappings(db)
  expect(shipped.map(({ name }) => name)).toEqual(['ny-food', 'tw-convenience'])
  for (const one of shipped) expect(readRegisterMapping(one.mapping)).toEqual(one.mapping)
})

test('a mapping is remembered under its name, and replaced by a later one', async () => {
  await rememberRegisterMapping(db, 'ours', mapping)
  expect(await findRegisterMapping(db, 'ours')).toEqual({ ...plainMapping, ...mapping })
  await rememberRegisterMapping(db, 'ours', { ...mapping, nameCutAt: 20 })
  expect((await findRegisterMapping(db, 'ours')).nameCutAt).toBe(20)
  expect((await listRegisterMappings(db)).map(({ name }) => name)).toEqual([
    'ny-food',
    'tw-convenience',
    'ours',
  ])
})

test('refuses unknown names, broken mappings and the names that come with Kewo', async () => {
  await expect(findRegisterMapping(db, 'theirs')).rejects.toThrow(RegisterMappingUnknown)
  await expect(rememberRegisterMapping(db, 'bad', { columns: {} })).rejects.toThrow(RegisterMappingMalformed)
  await expect(rememberRegisterMapping(db, 'ny-food', mapping)).rejects.toThrow(RegisterMappingShipped)
  expect(await db.registerMapping.count({ where: { name: 'bad' } })).toBe(0)
})

import { expect, it } from 'vitest'
import { json, mapping, remember, useRegisters } from './register.testbed.ts'

const { db, runOk, runRefused, organisation } = useRegisters()

it.each([
  ['a name of one that comes with Kewo', 'ny-food', json, 'RegisterMappingShipped'],
  ['no name', ' ', json, 'InvalidInput'],
  ['no JSON', 'x', '{', 'RegisterMappingMalformed'],
  ['no columns', 'x', '{"columns":{}}', 'RegisterMappingMalformed'],
  ['a list', 'x', '[]', 'RegisterMappingMalformed'],
  [
    'an encoding that nobody knows',
    'x',
    JSON.stringify({ ...mapping, layout: { encoding: 'EBCDIC' } }),
    'RegisterMappingMalformed',
  ],
  [
    'nothing about the expiry',
    'x',
    JSON.stringify({ ...mapping, namesNoExpiry: false }),
    'RegisterExpiryUnsaid',
  ],
])('a mapping with %s is not remembered', async (_case, name, sent, code) => {
  expect(await runRefused(remember, { name, mapping: sent }, organisation.admin)).toBe(code)
})

it('of two who remember one under the same name the second is refused, and nothing is written over', async () => {
  const { admin } = organisation
  const other = (name: string) => JSON.stringify({ ...mapping, nameCutAt: name.length })
  const first = await runOk(remember, { name: 'shared', mapping: json }, admin)
  // Not seen at all by who gives a new one the same name.
  expect(await runRefused(remember, { name: 'shared', mapping: other('abc') }, admin)).toBe(
    'ChangedMeanwhile',
  )
  const seen = { name: 'shared', expected: first.rememberRegisterMapping.edition }
  const second = await runOk(remember, { ...seen, mapping: other('abcd') }, admin)
  expect(await runRefused(remember, { ...seen, mapping: other('abcde') }, admin)).toBe('ChangedMeanwhile')
  // Sent again because the answer was lost.
  expect(await runOk(remember, { ...seen, mapping: other('abcd') }, admin)).toEqual(second)
  const { mapping: stands } = await db.registerMapping.findUniqueOrThrow({ where: { name: 'shared' } })
  expect(stands).toMatchObject({ nameCutAt: 4 })
})

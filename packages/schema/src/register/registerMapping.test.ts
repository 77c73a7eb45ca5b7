import { expect, it } from 'vitest'
import { json, mapping, remember, useRegisters } from './register.testbed.ts'

const { runRefused, organisation } = useRegisters()

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

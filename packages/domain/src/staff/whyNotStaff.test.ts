import { expect, test } from 'vitest'
import { whyNotStaff } from './whyNotStaff.ts'
import { whyNotUserName } from './whyNotUserName.ts'

const person = { name: '赵倩', phone: '138 0000 0000', roles: ['ADMIN'] } as const

test.each([
  ['a person', {}, null],
  ['no phone', { phone: null }, null],
  ['a blank name', { name: '  ' }, 'name'],
  ['a name of 41 characters', { name: '赵'.repeat(41) }, 'name'],
  ['words for a phone', { phone: '问前台' }, 'phone'],
  ['no role', { roles: [] }, 'roles'],
])('%s', (_case, over, field) => {
  expect(whyNotStaff({ ...person, ...over })?.field ?? null).toBe(field)
})

test.each([
  ['zhao.qian', true],
  ['赵倩', true],
  ['012345', true],
  ['', false],
  ['zhao qian', false],
  ['a/b', false],
  ['z'.repeat(65), false],
])('user name %s', (name, taken) => {
  expect(whyNotUserName(name) === null).toBe(taken)
})

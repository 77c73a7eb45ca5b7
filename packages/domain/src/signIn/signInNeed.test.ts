import { expect, test } from 'vitest'
import { isIdle, whatIsNeeded } from './signInNeed.ts'

const person = { mustChangePassword: false, hasSecondFactor: false, roles: ['MANAGER'] }
const admin = { ...person, roles: ['MANAGER', 'ADMIN'] }
const strict = { adminsNeedSecondFactor: true }
const lenient = { adminsNeedSecondFactor: false }

test.each([
  ['a person', person, strict, null],
  ['an admin without a second factor', admin, strict, 'SECOND_FACTOR'],
  ['an admin where none is asked for', admin, lenient, null],
  ['an admin with one', { ...admin, hasSecondFactor: true }, strict, null],
  ['a password made by staff', { ...person, mustChangePassword: true }, lenient, 'NEW_PASSWORD'],
  ['both: the password first', { ...admin, mustChangePassword: true }, strict, 'NEW_PASSWORD'],
] as const)('%s', (_case, who, where, need) => expect(whatIsNeeded(who, where)).toBe(need))

test('an admin is signed out after twelve hours in which nothing was asked, others are not', () => {
  const seenAt = new Date('2026-11-28T08:00:00Z')
  const after = (hours: number) => new Date(seenAt.getTime() + hours * 3_600_000)
  expect([isIdle(admin, seenAt, after(12)), isIdle(admin, seenAt, after(12.01))]).toEqual([false, true])
  expect(isIdle(person, seenAt, after(300))).toBe(false)
})

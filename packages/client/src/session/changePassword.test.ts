import { expect, test } from 'vitest'
import { passwordOutcome } from './changePassword.ts'

test.each([
  [200, undefined, 'changed'],
  [400, 'INVALID_PASSWORD', 'wrong'],
  [400, 'PASSWORD_TOO_SHORT', 'weak'],
  [400, 'PASSWORD_TOO_LONG', 'weak'],
  [429, undefined, 'tooManyTries'],
  [503, undefined, 'offline'],
  [500, undefined, 'broken'],
] as const)('%i %s: %s', (status, code, outcome) => {
  expect(passwordOutcome(status, code)).toBe(outcome)
})

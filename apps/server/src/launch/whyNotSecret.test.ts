import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { whyNotSecret } from './whyNotSecret.ts'

test.each([
  ['short', 'short'],
  ['one letter', 's'.repeat(32)],
  ['two letters', 'sS'.repeat(20)],
  ['a pattern', 'q7Rz-x2V'.repeat(4)],
  ['a pattern cut off', 'q7Rz-x2Vb'.repeat(4).slice(0, 33)],
  ['the alphabet', 'abcdefghijklmnopqrstuvwxyz0123456789'],
  ['the alphabet backwards', 'zyxwvutsrqponmlkjihgfedcba9876543210'],
  ['letters in eights', 'aaaaaaaabbbbbbbbccccccccddddddddeeeeeeeeffffffffgggggggghhhhhhhh'],
  ['an example', 'please-CHANGE_ME-before-you-start-it'],
  ['the default of the library', 'better-auth-secret-12345678901234567890'],
])('%s is refused', (_case, secret) => expect(whyNotSecret(secret)).toMatch(/^must /))

test('what a machine draws is taken, in every usual spelling', () => {
  for (let round = 0; round < 200; round += 1) {
    expect(whyNotSecret(randomBytes(32).toString('hex'))).toBeNull()
    expect(whyNotSecret(randomBytes(24).toString('hex'))).toBeNull()
  }
  expect(whyNotSecret('h8Vq0zPjL3-Ww2nX_rT5yBfK7mGd9sCe')).toBeNull()
})

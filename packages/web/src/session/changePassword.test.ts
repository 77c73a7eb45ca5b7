import { expect, test } from 'vitest'
import { passwordOutcome } from './changePassword.ts'

const words = { 'zh-CN': '请换一个。', en: 'Please choose another.' }

test.each([
  [200, {}, { kind: 'changed' }],
  [400, { code: 'INVALID_PASSWORD' }, { kind: 'wrong' }],
  [422, { code: 'UNFIT_PASSWORD', words }, { kind: 'unfit', words: '请换一个。' }],
  [429, {}, { kind: 'tooManyTries', minutes: 1 }],
  [503, {}, { kind: 'offline' }],
  [500, {}, { kind: 'broken' }],
] as const)('%i %o: %o', async (status, body, outcome) => {
  const response = new Response(JSON.stringify(body), { status })
  expect(await passwordOutcome(response, 'zh-CN')).toEqual(outcome)
})

test('how long to wait is told in minutes', async () => {
  const response = new Response('', { status: 429, headers: { 'retry-after': '95' } })
  expect(await passwordOutcome(response, 'en')).toEqual({ kind: 'tooManyTries', minutes: 2 })
})

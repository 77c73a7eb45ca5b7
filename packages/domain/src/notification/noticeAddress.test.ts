import { expect, test } from 'vitest'
import { whyNotEmail, whyNotEmailCode, whyNotPushDevice, whyNotSendCode } from './noticeAddress.ts'
import { whyNotQuietHours } from './whyNotQuietHours.ts'

const now = new Date('2026-11-30T08:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

test.each([
  ['lao.wang@example.com', true],
  ['王@例子.中国', true],
  ['wang@example', false],
  ['wang example.com', false],
  ['wang@example.com\r\nBcc: all@example.com', false],
  ['a@b.com,c@d.com', false],
  ['<wang@example.com>', false],
  [`${'a'.repeat(250)}@b.com`, false],
  ['', false],
])('%s is an address: %s', (email, is) => {
  expect(whyNotEmail(email) === null).toBe(is)
})

test.each([
  ['the right one', { digest: 'x', until: minutes(1), tries: 0 }, null],
  ['the right one at the last try', { digest: 'x', until: minutes(1), tries: 2 }, null],
  ['a wrong one', { digest: 'y', until: minutes(1), tries: 0 }, 'InvalidInput'],
  ['the right one after three tries', { digest: 'x', until: minutes(1), tries: 3 }, 'EmailCodeOver'],
  ['the right one too late', { digest: 'x', until: now, tries: 0 }, 'EmailCodeOver'],
  ['none was sent', null, 'EmailCodeOver'],
])('a code: %s', (_name, sent, refusal) => {
  expect(whyNotEmailCode(sent, 'x', now)?.name ?? null).toBe(refusal)
})

test('another code is sent a minute after the last at the earliest', () => {
  expect(whyNotSendCode(null, now)).toBeNull()
  expect(whyNotSendCode(minutes(10), now)?.name).toBe('EmailCodeSentLately')
  expect(whyNotSendCode(minutes(9), now)).toBeNull()
})

test.each([
  [{ from: 1320, to: 420 }, true],
  [{ from: 0, to: 1439 }, true],
  [{ from: 420, to: 420 }, false],
  [{ from: -1, to: 420 }, false],
  [{ from: 0, to: 1440 }, false],
  [{ from: 0.5, to: 60 }, false],
])('quiet hours %o: %s', (quiet, taken) => {
  expect(whyNotQuietHours(quiet) === null).toBe(taken)
})

test('a device is taken with whole keys, at a service that is known', () => {
  const keys = { publicKey: 'B'.repeat(87), authKey: 'a'.repeat(22) }
  expect(whyNotPushDevice(keys, true)).toBeNull()
  expect(whyNotPushDevice(keys, false)?.field).toBe('endpoint')
  expect(whyNotPushDevice({ ...keys, publicKey: 'B' }, true)?.field).toBe('endpoint')
  expect(whyNotPushDevice({ ...keys, authKey: 'a b'.repeat(8) }, true)?.field).toBe('endpoint')
})

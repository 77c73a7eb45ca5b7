import { expect, test } from 'vitest'
import { whyNotRemind, whyNotRemindAll } from './whyNotRemind.ts'

const morning = new Date('2026-11-23T01:00:00Z')
const hoursBefore = (hours: number) => new Date(morning.getTime() - hours * 60 * 60 * 1000)
const receipt = { openedAt: null, remindedAt: null }

test.each([
  ['no receipt at all', null, morning, undefined],
  ['never opened, never reminded', receipt, morning, undefined],
  ['opened', { ...receipt, openedAt: hoursBefore(1) }, morning, 'GuidanceAlreadyOpened'],
  ['reminded three days ago to the minute', { ...receipt, remindedAt: hoursBefore(72) }, morning, undefined],
  [
    'reminded less than three days ago',
    { ...receipt, remindedAt: hoursBefore(71.9) },
    morning,
    'RemindedLately',
  ],
  ['21:00 in the company’s zone', null, new Date('2026-11-23T13:00:00Z'), 'NotAtNight'],
  ['06:59', null, new Date('2026-11-22T22:59:59Z'), 'NotAtNight'],
  ['07:00', null, new Date('2026-11-22T23:00:00Z'), undefined],
  ['20:59', null, new Date('2026-11-23T12:59:59Z'), undefined],
])('%s', (_case, row, now, refusal) => {
  expect(whyNotRemind(row, now, 'Asia/Shanghai')?.name).toBe(refusal)
})

test('night is by the clock of the zone', () => {
  expect(whyNotRemind(null, morning, 'America/New_York')).toBeNull()
  expect(whyNotRemind(null, morning, 'Europe/London')?.name).toBe('NotAtNight')
})

test.each([
  ['all is well', 'PUBLISHED', 3, morning, undefined],
  ['nobody is left', 'PUBLISHED', 0, morning, 'NobodyToRemind'],
  ['night', 'PUBLISHED', 3, new Date('2026-11-23T13:00:00Z'), 'NotAtNight'],
  ['taken back', 'WITHDRAWN', 3, morning, 'GuidanceNotShown'],
] as const)('reminding all: %s', (_case, status, remindableCount, now, refusal) => {
  expect(whyNotRemindAll({ status, remindableCount }, now, 'Asia/Shanghai')?.name).toBe(refusal)
})

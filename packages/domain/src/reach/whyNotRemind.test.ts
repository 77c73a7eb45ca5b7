import { expect, test } from 'vitest'
import { leftOutOfReminder, whyNotRemind, whyNotRemindAll } from './whyNotRemind.ts'

const morning = new Date('2026-11-23T01:00:00Z')
const night = new Date('2026-11-23T13:00:00Z')
const hoursBefore = (hours: number) => new Date(morning.getTime() - hours * 60 * 60 * 1000)
const shop = { openedAt: null, remindedAt: null, canBeTold: true }

test.each([
  ['never opened, never reminded', shop, morning, undefined],
  ['opened', { ...shop, openedAt: hoursBefore(1) }, morning, 'AlreadyOpened'],
  ['cannot sign in', { ...shop, canBeTold: false }, morning, 'CannotBeTold'],
  ['reminded three days ago to the minute', { ...shop, remindedAt: hoursBefore(72) }, morning, undefined],
  [
    'reminded less than three days ago',
    { ...shop, remindedAt: hoursBefore(71.9) },
    morning,
    'RemindedLately',
  ],
  ['21:00 in the company’s zone', shop, night, 'NotAtNight'],
  ['06:59', shop, new Date('2026-11-22T22:59:59Z'), 'NotAtNight'],
  ['07:00', shop, new Date('2026-11-22T23:00:00Z'), undefined],
  ['20:59', shop, new Date('2026-11-23T12:59:59Z'), undefined],
])('%s', (_case, row, now, refusal) => {
  expect(whyNotRemind(row, now, 'Asia/Shanghai')?.name).toBe(refusal)
})

test('night is by the clock of the zone', () => {
  expect(whyNotRemind(shop, morning, 'America/New_York')).toBeNull()
  expect(whyNotRemind(shop, morning, 'Europe/London')?.name).toBe('NotAtNight')
})

test('of several reasons the one that needs no waiting is told', () => {
  const opened = { openedAt: hoursBefore(1), remindedAt: hoursBefore(2), canBeTold: false }
  expect(leftOutOfReminder(opened, morning)).toBe('OPENED')
  expect(leftOutOfReminder({ ...opened, openedAt: null }, morning)).toBe('CANNOT_BE_TOLD')
})

test.each([
  ['all is well', 3, morning, undefined],
  ['nobody is left', 0, morning, 'NobodyToRemind'],
  ['night', 3, night, 'NotAtNight'],
] as const)('reminding all: %s', (_case, remindable, now, refusal) => {
  expect(whyNotRemindAll(remindable, now, 'Asia/Shanghai')?.name).toBe(refusal)
})

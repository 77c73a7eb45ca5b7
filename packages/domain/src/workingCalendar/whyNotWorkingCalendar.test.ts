import { expect, test } from 'vitest'
import { mostNamedDays, whyNotWorkingCalendar } from './whyNotWorkingCalendar.ts'

const usual = {
  hours: {
    1: [
      [540, 720],
      [810, 1020],
    ],
  },
  daysOff: [new Date('2026-10-01T00:00:00Z')],
  workingDays: [new Date('2026-10-10T00:00:00Z')],
  timeZone: 'Asia/Shanghai',
}

test('takes split shifts, also as read from JSON', () => {
  expect(whyNotWorkingCalendar(usual)).toBeNull()
  expect(whyNotWorkingCalendar({ ...usual, hours: JSON.parse('{"1":[[0,1440]],"7":[]}') })).toBeNull()
})

test('takes a shift that begins when the one before it ends, and each of three in order', () => {
  const hours = {
    1: [
      [480, 600],
      [600, 720],
      [810, 1020],
    ],
  }
  expect(whyNotWorkingCalendar({ ...usual, hours })).toBeNull()
  expect(
    whyNotWorkingCalendar({
      ...usual,
      hours: {
        1: [
          [480, 600],
          [600, 720],
          [719, 1020],
        ],
      },
    }),
  ).toMatchObject({ field: 'hours' })
})

const manyDays = Array.from({ length: mostNamedDays + 1 }, (_, index) => new Date(index * 86_400_000))

test.each([
  ['too many days off', { daysOff: manyDays }, 'daysOff'],
  ['too many days worked instead', { workingDays: manyDays }, 'workingDays'],
  ['no hours at all', { hours: {} }, 'hours'],
  ['only empty days', { hours: { 1: [] } }, 'hours'],
  ['an eighth weekday', { hours: { 8: [[540, 720]] } }, 'hours'],
  ['ending before it begins', { hours: { 1: [[720, 540]] } }, 'hours'],
  ['an empty span', { hours: { 1: [[540, 540]] } }, 'hours'],
  [
    'overlapping spans',
    {
      hours: {
        1: [
          [540, 720],
          [700, 800],
        ],
      },
    },
    'hours',
  ],
  [
    'spans out of order',
    {
      hours: {
        1: [
          [810, 1020],
          [540, 720],
        ],
      },
    },
    'hours',
  ],
  ['past midnight', { hours: { 1: [[1380, 1500]] } }, 'hours'],
  ['half minutes', { hours: { 1: [[540.5, 720]] } }, 'hours'],
  ['three bounds', { hours: { 1: [[540, 720, 800]] } }, 'hours'],
  ['text', { hours: '9-17' }, 'hours'],
  ['nothing', { hours: null }, 'hours'],
  ['an unknown time zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ['a day both off and worked', { workingDays: usual.daysOff }, 'workingDays'],
])('refuses %s', (_case, part, field) => {
  expect(whyNotWorkingCalendar({ ...usual, ...part })?.field).toBe(field)
})

test('names the day that is both off and worked as people do', () => {
  const { words } = whyNotWorkingCalendar({ ...usual, workingDays: usual.daysOff })!
  expect(words['zh-CN']).toBe('2026 年 10 月 1 日既是休息日又是调休上班日，请只留一处。')
  expect(words.en).toBe('1 October 2026 is both a day off and a working day. Please keep only one.')
})

import { expect, it } from 'vitest'
import { readDuration } from './readDuration.ts'
import { readTime } from './readTime.ts'

it.each([
  ...[
    ['9:05', '09:05'],
    ['９：０５', '09:05'],
    ['9', '09:00'],
    ['9点', '09:00'],
    ['9点半', '09:30'],
    ['17.30', '17:30'],
  ],
  ...[
    ['下午3点', '15:00'],
    ['下午 3:30', '15:30'],
    ['中午12点', '12:00'],
    ['晚上8点20分', '20:20'],
    ['1705', '17:05'],
  ],
  ...[
    ['3 pm', '15:00'],
    ['3:30 PM', '15:30'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['00:00', '00:00'],
  ],
  ...[
    ['24:00', null],
    ['9:60', null],
    ['', null],
    ['noon-ish', null],
    ['9:5:1', null],
  ],
])('%s is %s', (text, time) => expect(readTime(text ?? '')).toBe(time))

it.each([
  ...[
    ['90', 90],
    ['1:30', 90],
    ['1 小时 30 分', 90],
    ['1.5 h', 90],
    ['1 h 30 min', 90],
    ['32 小时 30 分钟', 1950],
  ],
  ...[
    ['１２０', 120],
    ['1,950', 1950],
    ['0', 0],
    ['', null],
    ['ein', null],
    ['1 week', null],
    ['1.5', null],
    ['-3', null],
  ],
] as [string, number | null][])('%s is %s minutes', (text, minutes) =>
  expect(readDuration(text)).toBe(minutes),
)

import { expect, test } from 'vitest'
import type { RegisterIssue } from './registerIssue.ts'
import { readWeekday } from './orderWeekday.ts'

const read = (cell: string) => {
  const issues: RegisterIssue[] = []
  return { weekday: readWeekday('orderWeekday', cell, issues), reasons: issues.map(({ reason }) => reason) }
}

test.each<[string, number | null]>([
  ['周三', 3],
  ['星期三', 3],
  ['礼拜三', 3],
  ['禮拜三', 3],
  ['週三', 3],
  ['三', 3],
  ['周天', 7],
  ['星期日', 7],
  ['周5', 5],
  ['每周周二', 2],
  ['每周二', 2],
  ['双周周四', 4],
  ['单周周一', 1],
  ['双周四', 4],
  ['雙週 週四', 4],
  [' 周 六 ', 6],
  ['3', 3],
  ['３', 3],
  ['7', 7],
  ['Wed', 3],
  ['wed.', 3],
  ['Wednesday', 3],
  ['Tues', 2],
  ['THURS', 4],
  ['SUNDAY', 7],
  ['', null],
  ['　', null],
])('%o is weekday %s', (cell, weekday) => {
  expect(read(cell)).toEqual({ weekday, reasons: [] })
})

test.each([
  '0',
  '8',
  '周八',
  '周',
  '双周',
  '周一周四',
  '周三/周五',
  'We',
  'someday',
  'Wednesdays',
  '2026-11-25',
  '无',
])('%o is none, and says so', (cell) => {
  expect(read(cell)).toEqual({ weekday: null, reasons: ['WEEKDAY_UNREADABLE'] })
})

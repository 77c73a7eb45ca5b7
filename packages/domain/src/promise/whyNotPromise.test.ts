import { expect, test } from 'vitest'
import { whyNotPromise } from './whyNotPromise.ts'

const promise = { text: '周三带价签来', staffId: 'li-min', dueOn: new Date('2026-11-25') }
const now = new Date('2026-11-23T15:59:59Z')

test.each<[string, Partial<{ text: string; staffId: string | null; dueOn: Date }>, string | null]>([
  ['text, who, a day to come', {}, null],
  ['due today, which is not over', { dueOn: new Date('2026-11-23') }, null],
  ['due in a year to the day', { dueOn: new Date('2027-11-23') }, null],
  ['no text', { text: ' ' }, 'text'],
  ['too much text', { text: '字'.repeat(501) }, 'text'],
  ['nobody who owes it', { staffId: null }, 'staffId'],
  ['nobody who owes it, as an empty id', { staffId: '' }, 'staffId'],
  ['due yesterday', { dueOn: new Date('2026-11-22') }, 'dueOn'],
  ['due in more than a year', { dueOn: new Date('2027-11-24') }, 'dueOn'],
])('%s', (_case, change, field) => {
  expect(whyNotPromise({ ...promise, ...change }, now, 'Asia/Shanghai')?.field ?? null).toBe(field)
})

test('today is the company’s today', () => {
  const secondLater = new Date('2026-11-23T16:00:00Z')
  expect(
    whyNotPromise({ ...promise, dueOn: new Date('2026-11-23') }, secondLater, 'Asia/Shanghai')?.field,
  ).toBe('dueOn')
  expect(whyNotPromise({ ...promise, dueOn: new Date('2026-11-23') }, secondLater, 'UTC')).toBeNull()
})

test('a year from 29 February ends on 28 February', () => {
  const leapDay = new Date('2028-02-29T04:00:00Z')
  expect(whyNotPromise({ ...promise, dueOn: new Date('2029-02-28') }, leapDay, 'Asia/Shanghai')).toBeNull()
  expect(whyNotPromise({ ...promise, dueOn: new Date('2029-03-01') }, leapDay, 'Asia/Shanghai')?.field).toBe(
    'dueOn',
  )
})

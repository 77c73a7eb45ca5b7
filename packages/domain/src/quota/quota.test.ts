import { expect, test } from 'vitest'
import { minutesToWait } from './quota.ts'

const now = new Date('2026-11-28T08:00:00Z')
const quota = { most: 3, minutes: 60 }
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('what is left of a quota may be done at once', () => {
  expect(minutesToWait(quota, { count: 0, firstAt: null }, now)).toBeNull()
  expect(minutesToWait(quota, { count: 2, firstAt: before(1) }, now)).toBeNull()
})

test('a used up quota says when the first of it is over', () => {
  expect(minutesToWait(quota, { count: 3, firstAt: before(20) }, now)).toBe(40)
  expect(minutesToWait(quota, { count: 9, firstAt: before(59.5) }, now)).toBe(1)
})

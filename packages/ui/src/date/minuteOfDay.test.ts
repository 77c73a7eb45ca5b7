import { expect, it } from 'vitest'
import { minuteOfDay } from './minuteOfDay.ts'

it.each([
  [0, '00:00'],
  [545, '09:05'],
  [1020, '17:00'],
  [1439, '23:59'],
  // A round that does not end before midnight.
  [1450, '00:10'],
])('%i minutes after midnight it is %s', (minutes, clock) => {
  expect(minuteOfDay(minutes)).toBe(clock)
})

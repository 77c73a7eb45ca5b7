import { expect, it } from 'vitest'
import { usualDayMinutes } from './usualDayMinutes.ts'

const whole = [
  [540, 720],
  [810, 1020],
] as const

it('is the middle one of the days on which anybody works', () => {
  expect(usualDayMinutes({ 1: whole, 2: whole, 3: whole, 6: [[540, 600]], 7: [] })).toBe(390)
})

it('is unknown where nobody ever works', () => {
  expect(usualDayMinutes({ 1: [] })).toBeNull()
  expect(usualDayMinutes({})).toBeNull()
})

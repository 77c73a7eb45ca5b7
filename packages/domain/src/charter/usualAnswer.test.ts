import { expect, it } from 'vitest'
import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { usualAnswerMinutes } from './usualAnswer.ts'

const calendar: WorkingCalendar = {
  hours: { 1: [[540, 720]], 2: [[540, 720]] },
  ...{ daysOff: [], workingDays: [], timeZone: 'Asia/Shanghai' },
}
/** A Monday, at a minute after nine. */
const at = (minute: number) => new Date(Date.parse('2026-11-23T01:00:00Z') + minute * 60_000)
const answered = (minutes: number) => ({ openedAt: at(0), firstRespondedAt: at(minutes) })

it('is the middle one of the answers', () => {
  expect(usualAnswerMinutes([5, 10, 20, 40, 170].map(answered), calendar)).toBe(20)
  expect(usualAnswerMinutes([170, 40, 20, 10, 5, 1].map(answered), calendar)).toBe(10)
})

it('does not count the night', () => {
  const overnight = { openedAt: at(170), firstRespondedAt: at(24 * 60 + 20) }
  expect(
    usualAnswerMinutes(
      [1, 1, 1, 1, 1].map(() => overnight),
      calendar,
    ),
  ).toBe(30)
})

it('says nothing of fewer than five', () => {
  expect(usualAnswerMinutes([5, 10, 20, 40].map(answered), calendar)).toBeNull()
})

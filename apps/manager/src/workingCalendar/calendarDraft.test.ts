import { describe, expect, test } from 'vitest'
import { calendarDraft, calendarInput, whyNotSave } from './calendarDraft.ts'

const calendar = {
  spans: [
    { weekday: 1, fromMinute: 545, toMinute: 720 },
    { weekday: 6, fromMinute: 1200, toMinute: 1440 },
  ],
  daysOff: ['2027-02-10'],
  workingDays: [],
  edition: 'seen',
}
const draft = calendarDraft(calendar)

describe('a calendar as typed', () => {
  test('shows times as a clock does, midnight at the end of a day as 00:00', () => {
    expect(draft.spans).toEqual([
      { weekday: 1, from: '09:05', to: '12:00' },
      { weekday: 6, from: '20:00', to: '00:00' },
    ])
  })

  test('is sent as it came', () => {
    const { edition: _edition, ...rest } = calendar
    expect(calendarInput(draft)).toEqual(rest)
    expect(whyNotSave(draft, 'Asia/Shanghai')).toBeNull()
  })

  test('with a time left out is refused before it is sent', () => {
    for (const span of [
      { weekday: 2, from: '', to: '12:00' },
      { weekday: 2, from: '09:00', to: '' },
    ])
      expect(whyNotSave({ ...draft, spans: [...draft.spans, span] }, 'UTC')?.field).toBe('hours')
  })
})

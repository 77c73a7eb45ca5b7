import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { workingMinutesBetween } from '../workingCalendar/workingMinutes.ts'

/** Of fewer nothing usual can be said, and one shop could know its own again. */
export const fewestUsualAnswers = 5

/** The working minutes after which a first answer usually comes: the median. Null where there are fewer than five answers. */
export function usualAnswerMinutes(
  answers: readonly { openedAt: Date; firstRespondedAt: Date }[],
  calendar: WorkingCalendar,
): number | null {
  if (answers.length < fewestUsualAnswers) return null
  const minutes = answers
    .map(({ openedAt, firstRespondedAt }) => workingMinutesBetween(calendar, openedAt, firstRespondedAt))
    .toSorted((one, other) => one - other)
  return Math.round(minutes[Math.floor((minutes.length - 1) / 2)]!)
}

import { dateColumnOf, whyNotWorkingCalendar } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { minuteOfDay } from '@kewo/ui'

export const CalendarDraft_calendar = graphql(`
  fragment CalendarDraft_calendar on WorkingCalendar {
    spans {
      weekday
      fromMinute
      toMinute
    }
    daysOff
    workingDays
    edition
  }
`)

/** A stretch of work as typed: 09:00 to 12:00. Midnight at the end of a day is 00:00. */
export type SpanDraft = { weekday: number; from: string; to: string }

export type CalendarDraft = {
  spans: SpanDraft[]
  daysOff: string[]
  workingDays: string[]
}

export function calendarDraft(calendar: ResultOf<typeof CalendarDraft_calendar>): CalendarDraft {
  const { spans, daysOff, workingDays } = calendar
  return {
    spans: spans.map(({ weekday, fromMinute, toMinute }) => ({
      weekday,
      from: minuteOfDay(fromMinute),
      to: minuteOfDay(toMinute),
    })),
    ...{ daysOff, workingDays },
  }
}

/** As the server takes it; NaN for a time that is not there. */
export function calendarInput({ spans, daysOff, workingDays }: CalendarDraft) {
  return {
    spans: spans.map(({ weekday, from, to }) => ({
      weekday,
      fromMinute: minutesOf(from),
      toMinute: to === '00:00' ? 1440 : minutesOf(to),
    })),
    ...{ daysOff, workingDays },
  }
}

/** What the rule says against it, before anything is sent. */
export function whyNotSave(draft: CalendarDraft, timeZone: string) {
  const { spans, daysOff, workingDays } = calendarInput(draft)
  const byWeekday = Map.groupBy(spans, ({ weekday }) => weekday)
  return whyNotWorkingCalendar({
    hours: Object.fromEntries(
      [...byWeekday].map(([weekday, own]) => [weekday, own.map((span) => [span.fromMinute, span.toMinute])]),
    ),
    daysOff: daysOff.map(dateColumnOf),
    workingDays: workingDays.map(dateColumnOf),
    timeZone,
  })
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)
}

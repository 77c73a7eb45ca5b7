import { type Weekday, whyNotWorkingCalendar, type WorkingHours } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

const WorkingSpanInput = builder.inputType('WorkingSpanInput', {
  fields: (t) => ({
    weekday: t.int({ required: true, description: 'ISO 8601: Monday 1 to Sunday 7.' }),
    fromMinute: t.int({ required: true, description: 'Minutes since midnight, 0 to 1440.' }),
    toMinute: t.int({ required: true, description: 'Minutes since midnight, after fromMinute.' }),
  }),
})

export const WorkingCalendarInput = builder.inputType('WorkingCalendarInput', {
  description: '工作日历, as a whole.',
  fields: (t) => ({
    spans: t.field({
      type: [WorkingSpanInput],
      required: true,
      description: 'The usual week; those of one weekday in order and apart from each other.',
    }),
    daysOff: t.field({ type: ['Day'], required: true, description: 'At most 2,000.' }),
    workingDays: t.field({
      type: ['Day'],
      required: true,
      description: 'At most 2,000, none of them a day off.',
    }),
  }),
})

export type CalendarColumns = { hours: WorkingHours; daysOff: Date[]; workingDays: Date[] }

/** A calendar as typed, days once each and in order. Throws what the rule says against it. */
export function calendarOf(
  input: typeof WorkingCalendarInput.$inferInput,
  timeZone: string,
): CalendarColumns {
  const byWeekday = Map.groupBy(input.spans, ({ weekday }) => weekday)
  const hours = Object.fromEntries(
    [...byWeekday].map(([weekday, spans]) => [
      weekday,
      spans.map(({ fromMinute, toMinute }): [number, number] => [fromMinute, toMinute]),
    ]),
  ) as Partial<Record<Weekday, [number, number][]>>
  const calendar = { hours, daysOff: inOrder(input.daysOff), workingDays: inOrder(input.workingDays) }
  const refusal = whyNotWorkingCalendar({ ...calendar, timeZone })
  if (refusal) throw refusal
  return calendar
}

function inOrder(days: readonly Date[]): Date[] {
  return [...new Map(days.map((day) => [day.getTime(), day])).values()].toSorted(
    (one, other) => one.getTime() - other.getTime(),
  )
}

import type { Weekday, WorkingHours, WorkingSpan as Span } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { editionOf } from '../write/edition.ts'

type SpanOfWeek = { weekday: Weekday; span: Span }

export const WorkingSpan = builder.objectRef<SpanOfWeek>('WorkingSpan').implement({
  description: 'One stretch of work on a day of the week.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: 'ISO 8601: Monday 1 to Sunday 7.' }),
    fromMinute: t.int({ description: 'Minutes since midnight.', resolve: ({ span: [from] }) => from }),
    toMinute: t.int({
      description: 'Minutes since midnight, up to 1440.',
      resolve: ({ span: [, to] }) => to,
    }),
  }),
})

export const WorkingCalendar = builder.prismaNode('WorkingCalendar', {
  description:
    '工作日历: when the company works, in its time zone. The clocks of requests count only this time, and visits are planned in it.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: { may: 'setWorkingCalendar' },
  fields: (t) => ({
    spans: t.field({
      type: [WorkingSpan],
      description: 'The usual week, in order. A weekday without any is free.',
      select: { hours: true },
      resolve: ({ hours }) => spansOf(hours as unknown as WorkingHours),
    }),
    daysOff: t.expose('daysOff', { type: ['Day'], description: 'Holidays on which nobody works.' }),
    workingDays: t.expose('workingDays', {
      type: ['Day'],
      description:
        '调休: days worked although they would be free, by the hours of their weekday or else of the first that has any.',
    }),
  }),
})

function spansOf(hours: WorkingHours): SpanOfWeek[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) =>
    (hours[weekday] ?? []).map((span) => ({ weekday, span })),
  )
}

builder.queryField('workingCalendar', (t) =>
  t.withAuth({ may: 'setWorkingCalendar' }).prismaField({
    type: WorkingCalendar,
    nullable: true,
    description: 'Null before one has been set.',
    resolve: (query, _root, _args, { db }) => db.workingCalendar.findFirst({ ...query }),
  }),
)

export const workingCalendarEdition = editionOf('WorkingCalendar', {
  ...{ hours: true, daysOff: true, workingDays: true },
})

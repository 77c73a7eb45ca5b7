import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { recountDeadlines } from '../helpRequest/recountDeadlines.ts'
import { calendarOf, WorkingCalendarInput } from './input.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { WorkingCalendar, workingCalendarEdition } from './workingCalendar.ts'

/** Counting some tens of thousands of open requests anew takes longer than Prisma's five seconds. */
const longest = 120_000

builder.mutationField('setWorkingCalendar', (t) =>
  t.withAuth({ may: 'setWorkingCalendar' }).prismaField({
    type: WorkingCalendar,
    ...makesStale('helpRequests', 'helpRequestCounts'),
    description:
      'Saves the working calendar as a whole. When open requests are due is counted anew by it; what was warned of or escalated stays so.',
    args: {
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the calendar that was edited.' }),
      input: t.arg({ type: WorkingCalendarInput, required: true, description: 'All of it, as it is to be.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { expected, input }, context) => {
      const { timeZone } = context
      const calendar = calendarOf(input, timeZone)
      const columns = { ...calendar, hours: calendar.hours as Prisma.InputJsonObject }
      const { id } = found(await context.db.workingCalendar.findFirst({ select: { id: true } }))
      await saveAudited(context, {
        ...{ action: 'setWorkingCalendar', subject: 'WorkingCalendar', id },
        load: (db) => db.workingCalendar.findUnique({ where: { id } }),
        after: () => columns,
        expect: (before) => workingCalendarEdition.expect(before, expected),
        write: async (db) => {
          await db.workingCalendar.update({ where: { id }, data: columns })
          await recountDeadlines(db, timeZone)
        },
        timeout: longest,
      })
      return context.db.workingCalendar.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { recountDeadlines } from '../helpRequest/recountDeadlines.ts'
import { calendarOf, WorkingCalendarInput } from './input.ts'
import { WorkingCalendar } from './workingCalendar.ts'

/** Counting some tens of thousands of open requests anew takes longer than Prisma's five seconds. */
const longest = { timeout: 120_000 }

builder.mutationField('setWorkingCalendar', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).field({
    type: WorkingCalendar,
    description:
      'Saves the working calendar as a whole. When open requests are due is counted anew by it; what was warned of or escalated stays so.',
    args: {
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of the calendar that was edited.',
      }),
      input: t.arg({ type: WorkingCalendarInput, required: true, description: 'All of it, as it is to be.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: (_root, { expectedUpdatedAt, input }, context) => {
      const { db, timeZone } = context
      const calendar = calendarOf(input, timeZone)
      const columns = { ...calendar, hours: calendar.hours as Prisma.InputJsonObject }
      return db.$transaction(async (transaction) => {
        const before = found(await transaction.workingCalendar.findFirst())
        const { count } = await transaction.workingCalendar.updateMany({
          where: { id: before.id, updatedAt: expectedUpdatedAt },
          data: columns,
        })
        if (count === 0) throw new ChangedMeanwhile()
        await recountDeadlines(transaction, timeZone)
        await recordAct(transaction, context, {
          action: 'setWorkingCalendar',
          subjectType: 'WorkingCalendar',
          subjectId: before.id,
          before: sameFields(before, columns),
          after: columns,
        })
        return transaction.workingCalendar.findUniqueOrThrow({ where: { id: before.id } })
      }, longest)
    },
  }),
)

import { closesAfterDays, whyNotClose, whyNotEscalate, whyNotWarn } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'
import { notify } from '../notification/notify.ts'
import { requestPeople } from './requestPeople.ts'
import { takeStep } from './takeStep.ts'

const day = 24 * 60 * 60 * 1000
/** Rows of one round; what is left comes with the next. */
const batch = 200

addJob({
  name: 'close-resolved-help-requests',
  cron: '*/10 * * * *',
  async run(context) {
    const { db, now } = context
    const due = await db.helpRequest.findMany({
      where: { status: 'RESOLVED', resolvedAt: { lte: new Date(now.getTime() - closesAfterDays * day) } },
      select: { id: true },
      take: batch,
    })
    for (const { id } of due)
      await takeStep({ ...context, viewer: 'CLOCK' }, id, {
        kind: 'CLOSED',
        whyNot: (request, actor) => whyNotClose(request, actor, now),
      })
    return due.length
  },
})

addJob({
  name: 'warn-of-help-requests',
  cron: '*/5 * * * *',
  async run(context) {
    const { db, now } = context
    const due = await db.helpRequest.findMany({
      // Of one that is overdue already the supervisor hears, see below.
      where: { status: { in: ['NEW', 'IN_PROGRESS'] }, warnsAt: { lte: now }, dueAt: { gt: now } },
      select: { id: true },
      take: batch,
    })
    for (const { id } of due)
      await takeStep({ ...context, viewer: 'CLOCK' }, id, { kind: 'WARNED', whyNot: whyNotWarn })
    return due.length
  },
})

addJob({
  name: 'escalate-overdue-help-requests',
  cron: '*/5 * * * *',
  async run(context) {
    const { db, live, now } = context
    const overdue = await db.helpRequest.findMany({
      where: {
        status: { in: ['NEW', 'IN_PROGRESS'] },
        dueAt: { lte: now },
        events: { none: { kind: 'ESCALATED' } },
      },
      select: { id: true, number: true, retailer: { select: { name: true } } },
      take: batch,
    })
    for (const { id, number, retailer } of overdue)
      await takeStep({ ...context, viewer: 'CLOCK' }, id, {
        kind: 'ESCALATED',
        whyNot: whyNotEscalate,
        also: async (transaction, request) => {
          const { above } = await requestPeople(transaction, request)
          await notify(
            { db: transaction, live, now },
            above.flatMap(({ userId }) => userId ?? []),
            {
              kind: 'HELP_REQUEST_ESCALATED',
              params: { number, shop: retailer.name },
              subjectId: id,
            },
          )
        },
      })
    return overdue.length
  },
})

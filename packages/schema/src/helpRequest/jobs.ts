import { closesAfterDays, whyNotClose, whyNotEscalate, whyNotWarn } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'
import { notify } from '../notification/notify.ts'
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
      select: {
        id: true,
        number: true,
        complaintAboutId: true,
        retailer: { select: { name: true, region: true } },
      },
      take: batch,
    })
    for (const { id, number, complaintAboutId, retailer } of overdue)
      await takeStep({ ...context, viewer: 'CLOCK' }, id, {
        kind: 'ESCALATED',
        whyNot: whyNotEscalate,
        also: async (transaction) => {
          const supervisors = await transaction.staff.findMany({
            where: {
              roles: { has: 'SUPERVISOR' },
              regionId: { in: retailer.region.path },
              leftAt: null,
              userId: { not: null },
              ...(complaintAboutId && { id: { not: complaintAboutId } }),
            },
            select: { userId: true },
          })
          await notify(
            { db: transaction, live, now },
            supervisors.map(({ userId }) => userId ?? ''),
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

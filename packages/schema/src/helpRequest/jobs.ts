import { closesAfterDays, whyNotClose, whyNotEscalate, whyNotWarn } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'
import { takeStep } from './takeStep.ts'

const day = 24 * 60 * 60 * 1000
/** Rows of one round; what is left comes with the next. */
const batch = 200

addJob({
  name: 'close-resolved-help-requests',
  words: { 'zh-CN': '关闭办好后没有回音的求助', en: 'Close resolved requests' },
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
  words: { 'zh-CN': '提醒时限快到的求助', en: 'Warn of requests that are due soon' },
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
  words: { 'zh-CN': '上报超过时限的求助', en: 'Escalate overdue requests' },
  cron: '*/5 * * * *',
  async run(context) {
    const { db, now } = context
    const overdue = await db.helpRequest.findMany({
      where: {
        status: { in: ['NEW', 'IN_PROGRESS'] },
        dueAt: { lte: now },
        events: { none: { kind: 'ESCALATED' } },
      },
      select: { id: true },
      take: batch,
    })
    for (const { id } of overdue)
      await takeStep({ ...context, viewer: 'CLOCK' }, id, {
        kind: 'ESCALATED',
        whyNot: whyNotEscalate,
      })
    return overdue.length
  },
})

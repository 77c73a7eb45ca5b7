import { addDays, dateColumnOf, dayOfDateColumn, localDayOf, promiseStatusAt } from '@kewo/domain'
import { requestPeople } from '../helpRequest/requestPeople.ts'
import { addJob } from '../job/jobs.ts'
import { notify } from '../notification/notify.ts'
import { breakPromise } from './breakPromise.ts'
import { lockPromise } from './lockPromise.ts'

/** Rows of one round; what is left comes with the next. */
const batch = 200

addJob({
  name: 'break-overdue-promises',
  words: { 'zh-CN': '把到期没兑现的承诺记成求助', en: 'Open requests for overdue promises' },
  // The day that a promise is due ends at midnight; the shop should not find it open in the morning.
  cron: '*/15 * * * *',
  async run({ db, live, now, timeZone }) {
    const overdue = await db.promise.findMany({
      where: { status: 'OPEN', dueOn: { lt: dateColumnOf(localDayOf(now, timeZone)) } },
      select: { id: true },
      take: batch,
    })
    for (const { id } of overdue)
      await db.$transaction(async (transaction) => {
        const promise = await lockPromise(transaction, 'CLOCK', id)
        // Settled by a person, or by another round, while this one was on its way.
        if (promise.status !== 'OPEN' || promiseStatusAt(promise, now, timeZone) !== 'BROKEN') return
        await breakPromise({ db: transaction, live, now, timeZone }, promise, 'CLOCK')
      })
    return overdue.length
  },
})

addJob({
  name: 'remind-of-promises',
  words: { 'zh-CN': '提醒明天到期的承诺', en: 'Remind of promises due tomorrow' },
  // The day before, while there is time; again and again, so that none is missed by a server that was away.
  cron: '*/15 7-20 * * *',
  async run({ db, live, now, timeZone }) {
    const tomorrow = dateColumnOf(addDays(localDayOf(now, timeZone), 1))
    const due = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Promise" promise WHERE status = 'OPEN' AND "dueOn" = ${tomorrow}::date AND NOT EXISTS (
        SELECT FROM "Notification" WHERE "subjectId" = promise.id AND kind = 'PROMISE_DUE')
      ORDER BY id LIMIT ${batch}`
    for (const { id } of due)
      await db.$transaction(async (transaction) => {
        const promise = await lockPromise(transaction, 'CLOCK', id)
        const { helpRequest, retailer, staff, text, dueOn } = promise
        // Who may no longer read what it was given in is not told of it either.
        const readers = helpRequest
          ? (await requestPeople(transaction, { ...helpRequest, retailer })).readers
          : [staff]
        if (promise.status !== 'OPEN' || !readers.some(({ userId }) => userId === staff.userId)) return
        await notify({ db: transaction, live, now }, [staff.userId], 'PROMISE_DUE', {
          params: { shop: retailer.name, promise: text, day: dayOfDateColumn(dueOn) },
          subjectId: id,
          helpRequestId: helpRequest?.id ?? null,
        })
      })
    return due.length
  },
})

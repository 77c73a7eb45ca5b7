import { dateColumnOf, localDayOf, promiseStatusAt } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'
import { breakPromise } from './breakPromise.ts'
import { lockPromise } from './lockPromise.ts'

/** Rows of one round; what is left comes with the next. */
const batch = 200

addJob({
  name: 'break-overdue-promises',
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

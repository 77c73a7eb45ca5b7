import { addJob } from '../job/jobs.ts'
import { carryOutAnnouncements, tellAnnouncements } from './announce.ts'

addJob({
  name: tellAnnouncements,
  words: { 'zh-CN': '把通告发给各店', en: 'Tell many shops of what was published' },
  cron: '* * * * *',
  run: carryOutAnnouncements,
})

const day = 24 * 60 * 60 * 1000

/** By when it was told. Longer than any job looks back to tell nothing twice: a licence is told of from 60 days before its end. */
const keptDays = { read: 180, unread: 730 }
/** So many at a time, that nobody waits long for a row. */
const chunk = 5_000

addJob({
  name: 'forget-notifications',
  words: { 'zh-CN': '清理很久以前的通知', en: 'Forget notifications of long ago' },
  cron: '50 3 * * *',
  run: async ({ db, now }) => {
    const before = (days: number) => new Date(now.getTime() - days * day)
    for (let forgotten = 0; ;) {
      // What is still on its way is told first, however long that takes.
      const gone = await db.$executeRaw`
        DELETE FROM "Notification" WHERE id IN (
          SELECT id FROM "Notification" old WHERE old."spreadAt" IS NOT NULL
            AND (old."createdAt" < ${before(keptDays.unread)}
              OR (old."createdAt" < ${before(keptDays.read)} AND old."readAt" IS NOT NULL))
            AND NOT EXISTS (
              SELECT FROM "Delivery" WHERE "notificationId" = old.id AND status IN ('WAITING', 'SENDING'))
          LIMIT ${chunk})`
      forgotten += gone
      if (gone < chunk) return forgotten
    }
  },
})

import { addJob } from '../job/jobs.ts'

const day = 24 * 60 * 60 * 1000

/** Long enough to answer what became of a message; the notification itself stays. */
const keptDays = 90

addJob({
  name: 'forget-deliveries',
  words: { 'zh-CN': '清理早已送出的投递记录', en: 'Forget how notifications of long ago were sent' },
  cron: '40 3 * * *',
  run: async ({ db, now }) => {
    const dueAt = { lt: new Date(now.getTime() - keptDays * day) }
    const settled = { status: { notIn: ['WAITING' as const, 'SENDING' as const] }, dueAt }
    return (await db.delivery.deleteMany({ where: settled })).count
  },
})

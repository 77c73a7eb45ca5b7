import { outboxFileGoodForMs } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'

const day = 24 * 60 * 60 * 1000

/** Longer than any count is remembered (tryRules), and long enough to be told at the next sign-in. */
const keptDays = 30

addJob({
  name: 'forgetSignInTries',
  words: { 'zh-CN': '清理登录失败的记录', en: 'Forget wrong tries to sign in' },
  cron: '20 4 * * *',
  run: async ({ db, now }) => {
    const lastAt = { lt: new Date(now.getTime() - keptDays * day) }
    return (await db.signInTries.deleteMany({ where: { lastAt } })).count
  },
})

/** What was sealed on a device is still taken a while after its sign-in has ended; then nobody needs its row any more. */
addJob({
  name: 'sweep-ended-sessions',
  words: { 'zh-CN': '清理早已结束的登录', en: 'Sweep sign-ins that ended long ago' },
  cron: '50 4 * * *',
  run: async ({ db, now }) => {
    const expiresAt = { lt: new Date(now.getTime() - outboxFileGoodForMs) }
    return (await db.session.deleteMany({ where: { expiresAt } })).count
  },
})

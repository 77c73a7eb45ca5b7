import { addJob } from '../job/jobs.ts'

const day = 24 * 60 * 60 * 1000

/** What was in a file is kept for a day, what is told of it for thirty. */
const [contentDays, toldDays] = [1, 30]

addJob({
  name: 'sweep-outbox-files',
  words: { 'zh-CN': '清理待送出文件', en: 'Sweep files of outboxes' },
  cron: '40 * * * *',
  async run({ db, now }) {
    const ago = (days: number) => ({ lt: new Date(now.getTime() - days * day) })
    const { count: emptied } = await db.outboxFile.updateMany({
      where: { keptAt: ago(contentDays), content: { not: null } },
      data: { content: null },
    })
    const { count: forgotten } = await db.outboxFile.deleteMany({ where: { keptAt: ago(toldDays) } })
    return emptied + forgotten
  },
})

import { addJob } from '../job/jobs.ts'
import { removeUpload } from './removeUpload.ts'

/** Long enough to go on with an import after a weekend. */
const keptDays = 7

addJob({
  name: 'forget-registers',
  words: { 'zh-CN': '清理导入过的登记册文件', en: 'Forget registers that were imported' },
  cron: '40 3 * * *',
  async run({ db, registers, now }) {
    const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
    const old = await db.registerUpload.findMany({
      where: { uploadedAt: { lt: before }, imports: { none: { status: 'RUNNING' } } },
      select: { id: true },
      take: 100,
    })
    for (const { id } of old) await removeUpload({ db, registers }, id)
    return old.length
  },
})

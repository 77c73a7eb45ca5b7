import { erasedIfClosedBy } from '@kewo/domain'
import { addJob } from '../job/jobs.ts'
import { eraseRetailer } from './eraseRetailer.ts'

/** Shops of one round; what is left comes with the next. */
const batch = 20

addJob({
  name: 'erase-closed-shops',
  words: { 'zh-CN': '清除停业满期的店的资料', en: 'Erase shops whose term after closing is over' },
  cron: '10 2 * * *',
  async run(context) {
    const due = await context.db.retailer.findMany({
      where: { erasedAt: null, closedAt: { lte: erasedIfClosedBy(context.now) } },
      select: { id: true },
      orderBy: { closedAt: 'asc' },
      take: batch,
    })
    for (const { id } of due) await eraseRetailer(context, id)
    return due.length
  },
})

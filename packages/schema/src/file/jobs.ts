import type { DbTransaction } from '@kewo/db'
import { addJob, type JobContext } from '../job/jobs.ts'
import { hangsNowhere } from './fileRelations.ts'
import { lockFiles } from './lockFiles.ts'

/** A form that was left for longer sends its pictures again from the device. */
const keptMs = 24 * 60 * 60 * 1000

/** So that one transaction stays short. */
const batch = 100

type FilesInDrafts = (db: DbTransaction, ids: readonly string[]) => Promise<string[]>
const drafts: FilesInDrafts[] = []

/** A feature that stores drafts says which of these files they name: a picture in one is not swept. */
export function addFileDrafts(filesInDrafts: FilesInDrafts): void {
  drafts.push(filesInDrafts)
}

addJob({
  name: 'sweep-loose-pictures',
  words: { 'zh-CN': '清理没有用上的图片', en: 'Sweep pictures that are not used' },
  cron: '25 * * * *',
  async run(context) {
    let [swept, after] = [0, '00000000-0000-0000-0000-000000000000']
    for (;;) {
      const files = await context.db.file.findMany({
        where: { AND: hangsNowhere, createdAt: { lt: oldest(context.now) }, id: { gt: after } },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      })
      const last = files.at(-1)
      if (!last) return swept
      const ids = files.map(({ id }) => id)
      swept += await sweep(context, ids)
      after = last.id
    }
  },
})

const oldest = (now: Date) => new Date(now.getTime() - keptMs)

async function sweep({ db, pictures }: JobContext, ids: readonly string[]): Promise<number> {
  return db.$transaction(async (transaction) => {
    // Asked again under the lock: one may have been hung in between.
    const locked = await lockFiles(transaction, ids)
    const inDrafts = (
      await Promise.all(drafts.map((filesInDrafts) => filesInDrafts(transaction, locked)))
    ).flat()
    const loose = await transaction.file.findMany({
      where: { AND: hangsNowhere, id: { in: locked, notIn: inDrafts } },
    })
    await transaction.file.deleteMany({ where: { id: { in: loose.map(({ id }) => id) } } })
    // Before the commit: killed in between, the rows are still there for the next round to finish.
    for (const { storageKey } of loose) await pictures.remove(storageKey)
    return loose.length
  })
}

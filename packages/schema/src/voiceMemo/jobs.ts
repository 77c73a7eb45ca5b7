import { addJob } from '../job/jobs.ts'

/** As long as pictures that hang nowhere; a form that was left for longer sends its memo again from the device. */
const keptMs = 24 * 60 * 60 * 1000

addJob({
  name: 'sweep-loose-voices',
  words: { 'zh-CN': '清理没有用上的语音', en: 'Sweep voice memos that are not used' },
  cron: '35 * * * *',
  async run({ db, pictures, now }) {
    const loose = { helpRequestId: null, createdAt: { lt: new Date(now.getTime() - keptMs) } }
    const memos = await db.voiceMemo.findMany({ where: loose, select: { id: true, storageKey: true } })
    let swept = 0
    for (const { id, storageKey } of memos)
      swept += await db.$transaction(async (transaction) => {
        // One that a request has taken meanwhile stays.
        const { count } = await transaction.voiceMemo.deleteMany({ where: { id, ...loose } })
        // Before the commit: killed in between, the row is still there for the next round to finish.
        if (count > 0) await pictures.voices.remove(storageKey)
        return count
      })
    return swept
  },
})

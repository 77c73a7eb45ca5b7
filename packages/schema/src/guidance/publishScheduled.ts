import { Refusal } from '@kewo/domain'
import { addJob, type JobContext } from '../job/jobs.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import { lockRow } from '../write/lockRow.ts'
import { guidanceScope } from './access.ts'
import { draftToPublish, notScheduled, publishDraft } from './publishDraft.ts'
import { prepareShown } from './shownPictures.ts'

addJob({
  name: 'publish-scheduled-guidance',
  words: { 'zh-CN': '到时间发布陈列指导', en: 'Publish guidance that is due' },
  cron: '* * * * *',
  async run(context) {
    const due = await context.db.guidance.findMany({
      where: { publishAt: { lte: context.now } },
      select: { id: true },
      orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
    })
    const failures: unknown[] = []
    // What one of them lacks keeps no other from its hour.
    for (const { id } of due) await publishDue(context, id).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw new AggregateError(failures, 'Guidance that was due is not published')
    return due.length
  },
})

const seen = {
  ...guidanceScope,
  scheduledBy: { select: { userId: true } },
  author: { select: { userId: true } },
} as const

/** Publishes one; what keeps it from being published makes it a draft again. Called off meanwhile, or published by hand, it is left alone. */
async function publishDue(context: JobContext, id: string): Promise<void> {
  await prepareShown(context, id)
  await context.db.$transaction(async (db) => {
    await lockRow(db, 'Guidance', id)
    const guidance = await db.guidance.findUniqueOrThrow({ where: { id }, select: seen })
    if (!guidance.publishAt || guidance.publishAt > context.now) return
    const { author, scheduledBy } = guidance
    const clock = { ...context, viewer: null, address: null, alsoTold: scheduledBy?.userId }
    const data = await publishDraft(db, clock, guidance).catch(async (error: unknown) => {
      // It is refused before anything is written.
      if (!(error instanceof Refusal)) throw error
      const params = { title: titleWords(await draftToPublish(db, id)) }
      const people = [author.userId, scheduledBy?.userId]
      await notify({ ...clock, db }, people, 'GUIDANCE_NOT_PUBLISHED', { params, subjectId: id })
      return notScheduled
    })
    await db.guidance.update({ where: { id }, data })
  })
}

import type { Words } from '@kewo/domain'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { viewerMay } from '../viewer/viewer.ts'
import { allJobs } from './jobs.ts'
import { asItIs, queueNamed } from './queues.ts'

/** What work of this name does; work of an earlier version goes by its name. */
export const workWords = (name: string): Words =>
  queueNamed(name)?.words ?? allJobs().find((job) => job.name === name)?.words ?? asItIs(name)

const onlyTheLogKnows: Words = {
  'zh-CN': '出了意外，详情在服务器的日志里',
  en: 'Something unexpected; the log of the server tells more',
}

export const FailedWork = builder.prismaNode('FailedWork', {
  description:
    'Work in the background that was tried as often as it may be. It lies here until an admin tries it again or gives it up, or until it succeeds after all.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => viewerMay(viewer, 'settleFailedWork'),
  fields: (t) => ({
    what: t.string({
      description: "What was to be done, in the reader's language.",
      select: { queue: true },
      resolve: ({ queue }, _args, { locale }) => workWords(queue)[locale],
    }),
    about: t.string({
      nullable: true,
      description: 'Whom or what it is about, by name.',
      select: { queue: true, data: true },
      resolve: async ({ queue, data }, _args, { db, locale }) =>
        (await queueNamed(queue)?.about?.(db, data as object))?.[locale] ?? null,
    }),
    since: t.expose('since', { type: 'DateTime', description: 'When it was ordered first.' }),
    failedAt: t.expose('failedAt', { type: 'DateTime', description: 'When it failed last.' }),
    tries: t.exposeInt('tries', { description: 'How often it was tried.' }),
    problem: t.string({
      description: 'What was wrong the last time.',
      select: { problem: true },
      resolve: ({ problem }, _args, { locale }) => ((problem as Words | null) ?? onlyTheLogKnows)[locale],
    }),
    errorNumber: t.exposeString('errorNumber', { description: 'By which the log is searched.' }),
  }),
})

builder.queryField('failedWork', (t) =>
  t.withAuth({ may: 'settleFailedWork' }).prismaConnection({
    type: FailedWork,
    cursor: 'id',
    description: 'What has failed last first.',
    totalCount: (_connection, _args, { db }) => db.failedWork.count(bounded),
    resolve: (query, _root, _args, { db }) =>
      db.failedWork.findMany({ ...query, orderBy: [{ failedAt: 'desc' }, { id: 'desc' }] }),
  }),
)

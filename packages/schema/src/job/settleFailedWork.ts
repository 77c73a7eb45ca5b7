import type { DbTransaction, FailedWork as Row } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { lockRow } from '../write/lockRow.ts'
import { FailedWork, workWords } from './failedWork.ts'
import { jobLine, lineOf, queueNamed } from './queues.ts'

builder.mutationField('retryFailedWork', (t) =>
  t.withAuth({ may: 'settleFailedWork' }).boolean({
    ...makesStale('failedWork'),
    description:
      'Orders work anew that has failed. It lies here again if it fails again. False where it lies here no more.',
    args: { id: t.arg.globalID({ for: FailedWork, required: true, description: 'Of a FailedWork.' }) },
    resolve: (_root, { id: { id } }, context) =>
      settle(context, id, 'retryFailedWork', (db, { queue, key, data }) => {
        const known = queueNamed(queue)
        return context.queue.order(db, known ? lineOf(known) : jobLine(queue), key, data as object)
      }),
  }),
)

builder.mutationField('giveUpFailedWork', (t) =>
  t.withAuth({ may: 'settleFailedWork' }).boolean({
    ...makesStale('failedWork'),
    description:
      'Gives up work that has failed: nothing tries it again by itself. What the clock starts comes again at its time. False where it lies here no more.',
    args: { id: t.arg.globalID({ for: FailedWork, required: true, description: 'Of a FailedWork.' }) },
    resolve: async (_root, { id: { id } }, context) => {
      const row = await context.db.failedWork.findUnique({ where: { id } })
      // Before it goes from the list: broken off in between, it is given up once more.
      if (row) await queueNamed(row.queue)?.giveUp(context, row.data as object)
      return settle(context, id, 'giveUpFailedWork', async () => undefined)
    },
  }),
)

/** Takes work from the list and writes down who did it; two who press at once do it once. */
function settle(
  context: SignedIn,
  id: string,
  action: 'retryFailedWork' | 'giveUpFailedWork',
  act: (db: DbTransaction, row: Row & { data: unknown }) => Promise<void>,
): Promise<boolean> {
  return context.db.$transaction(async (db) => {
    if (!(await lockRow(db, 'FailedWork', id))) return false
    const row = found(await db.failedWork.findUnique({ where: { id } }))
    await act(db, row)
    await db.failedWork.delete({ where: { id } })
    const after = { name: workWords(row.queue)['zh-CN'] }
    await recordAct(db, context, { action, subjectType: 'FailedWork', subjectId: id, after })
    return true
  })
}

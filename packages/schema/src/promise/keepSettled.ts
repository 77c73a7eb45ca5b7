import { chainPromise } from '../hashChain/chainEntries.ts'
import type { Telling } from '../notification/notify.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { tellKept } from './tellOfPromise.ts'

type Context = Telling & { viewer: StaffViewer }

/** Own promises of which a submitted record says that they are settled are kept by it. */
export async function keepSettled(
  context: Context,
  followUps: readonly { kind: 'PROMISE' | 'FINDING'; id: string; settled: boolean }[],
): Promise<void> {
  const { db, viewer, now } = context
  const ids = followUps.filter(({ kind, settled }) => kind === 'PROMISE' && settled).map(({ id }) => id)
  if (ids.length === 0) return
  const own = { id: { in: ids }, staffId: viewer.staffId, status: 'OPEN' } as const
  const data = { status: 'KEPT', settledAt: now } as const
  const kept = await db.promise.updateManyAndReturn({ where: own, data, select: { id: true } })
  for (const { id } of kept) {
    await chainPromise(db, id)
    await tellKept(context, id)
  }
}

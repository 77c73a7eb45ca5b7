import type { DbTransaction } from '@kewo/db'
import type { StaffViewer } from '../viewer/viewer.ts'

type Context = { db: DbTransaction; viewer: StaffViewer; now: Date }

/** Own promises of which a submitted record says that they are settled are kept by it. */
export async function keepSettled(
  { db, viewer, now }: Context,
  followUps: readonly { kind: 'PROMISE' | 'FINDING'; id: string; settled: boolean }[],
): Promise<void> {
  const ids = followUps.filter(({ kind, settled }) => kind === 'PROMISE' && settled).map(({ id }) => id)
  if (ids.length === 0) return
  await db.promise.updateMany({
    where: { id: { in: ids }, staffId: viewer.staffId, status: 'OPEN' },
    data: { status: 'KEPT', settledAt: now },
  })
}

import { isAssistedAct } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { notAllowed } from '../builder/errors.ts'
import type { Viewer } from '../viewer/viewer.ts'

type Done = { mutation: string; type: string; id: string; at: Date }

/** Writes down what was done for a shop, in the transaction that does it. What is no such act is not done. */
export async function noteAssistedAct(
  db: DbTransaction,
  viewer: Viewer,
  { mutation: act, type: subjectType, id: subjectId, at }: Done,
): Promise<void> {
  if (viewer.kind !== 'retailer' || !viewer.seenBy) return
  const { assistanceId, retailerId } = viewer
  if (!assistanceId || !isAssistedAct(act)) throw notAllowed()
  await db.assistedAct.create({ data: { assistanceId, retailerId, act, subjectType, subjectId, at } })
}

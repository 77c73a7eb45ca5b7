import { addDays, localDayOf, type SupplyQuestion, supplyQuestionOf } from '@kewo/domain'
import type { DbTransaction, SupplyReceipt } from '@kewo/db'
import { notFound } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { shopWeeks } from './shopLines.ts'

/** How long an answer may have waited on a phone. */
const keptDays = 14

type Done = (receipt: SupplyReceipt, question: SupplyQuestion | null) => Partial<SupplyReceipt>

/**
 * One thing that a shop does with a week of its own: lock its receipt, made where it is missing, and keep what it becomes.
 * Doing it again changes nothing. What was read without a signal is taken also when it was corrected meanwhile.
 */
export async function recordSupplyReceipt(
  context: SignedIn<RetailerViewer>,
  mutation: string,
  sent: { versionId: string; idempotencyKey: string },
  done: Done,
): Promise<string> {
  const { db: pool, viewer, now, timeZone } = context
  const { retailerId } = viewer
  const { versionId } = sent
  const from = addDays(localDayOf(now, timeZone), -keptDays)
  const weeks = await shopWeeks(pool, retailerId, from, { superseded: true })
  const week = weeks.find(({ id }) => id === versionId)
  return once(context, { mutation, type: 'SupplyReceipt', sent }, async (db) => {
    if (!week) throw notFound()
    const before = await lockReceipt(db, { versionId, retailerId })
    await db.supplyReceipt.update({
      where: { id: before.id },
      data: { openedAt: before.openedAt ?? now, ...done(before, supplyQuestionOf(week.lines)) },
    })
    return before
  })
}

// Two taps at once: the row is made before it is locked, so that the second waits and goes on from the first.
async function lockReceipt(
  db: DbTransaction,
  key: { versionId: string; retailerId: string },
): Promise<SupplyReceipt> {
  await db.supplyReceipt.createMany({ data: [key], skipDuplicates: true })
  await db.$queryRaw`SELECT id FROM "SupplyReceipt"
    WHERE "versionId" = ${key.versionId}::uuid AND "retailerId" = ${key.retailerId}::uuid FOR UPDATE`
  return db.supplyReceipt.findUniqueOrThrow({ where: { versionId_retailerId: key } })
}

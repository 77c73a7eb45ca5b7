import type { DbTransaction, GuidanceVersion, Receipt } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { visibleVersions } from '../guidance/access.ts'
import { once } from '../once/once.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'

type Done = (receipt: Receipt, version: GuidanceVersion) => Receipt

/**
 * One thing that a shop does with a version it may see: lock its receipt, made where it is missing, let the rule say
 * what it becomes, keep that and tell those who watch. Doing it again changes nothing.
 */
export function recordReceipt(
  context: SignedIn<RetailerViewer>,
  mutation: string,
  sent: { versionId: { id: string }; idempotencyKey: string },
  done: Done,
): Promise<string> {
  const { viewer } = context
  const { id: versionId } = sent.versionId
  return once(context, { mutation, type: 'Receipt', sent }, async (transaction) => {
    const version = found(
      await transaction.guidanceVersion.findFirst({
        where: { id: versionId, AND: visibleVersions(viewer, context) },
      }),
    )
    return noteOnReceipt(transaction, context, versionId, (receipt) => done(receipt, version))
  })
}

/** Inside a transaction: what the shop has just done with a version, on its receipt. */
export async function noteOnReceipt(
  transaction: DbTransaction,
  { viewer, live }: SignedIn<RetailerViewer>,
  versionId: string,
  done: (receipt: Receipt) => Receipt,
): Promise<Receipt> {
  const { retailerId } = viewer
  const before = await lockReceipt(transaction, { versionId, retailerId })
  const { openedAt, readToEndAt, understoodAt, actedAt, wrongAnswers } = done(before)
  await transaction.receipt.update({
    where: { id: before.id },
    data: {
      ...{ openedAt, readToEndAt, understoodAt, actedAt, wrongAnswers },
      ...(understoodAt && !before.understoodAt && onBehalfOf(viewer)),
    },
  })
  const shop = await transaction.retailer.findUniqueOrThrow({
    where: { id: retailerId },
    select: { id: true, regionId: true, territoryId: true },
  })
  await live.publish(transaction, 'receipt', { versionId, shop })
  return before
}

// Two taps at once: the row is made before it is locked, so that the second waits and goes on from the first.
async function lockReceipt(
  db: DbTransaction,
  key: { versionId: string; retailerId: string },
): Promise<Receipt> {
  await db.receipt.createMany({ data: [key], skipDuplicates: true })
  await db.$queryRaw`SELECT id FROM "Receipt"
    WHERE "versionId" = ${key.versionId}::uuid AND "retailerId" = ${key.retailerId}::uuid FOR UPDATE`
  return db.receipt.findUniqueOrThrow({ where: { versionId_retailerId: key } })
}

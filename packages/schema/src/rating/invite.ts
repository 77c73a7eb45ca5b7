import { whyNotInvite } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { type Occasion, servedOn } from './served.ts'

/**
 * Asks a shop to rate those who served it, unless it was asked within the last 14 days; rating uninvited stays open.
 * Part of the transaction that completes a visit or settles a request.
 */
export async function inviteToRate(
  { db, now }: { db: DbTransaction; now: Date },
  retailerId: string,
  occasion: Occasion,
): Promise<void> {
  const last = await db.ratingInvitation.findFirst({
    where: { retailerId },
    orderBy: { invitedAt: 'desc' },
    select: { invitedAt: true },
  })
  if (whyNotInvite(last?.invitedAt ?? null, now)) return
  const { kind, visitId, helpRequestId, quarter } = occasion
  const served = await servedOn(db, retailerId, occasion)
  await db.ratingInvitation.createMany({
    data: [...served].map(([role, staffId]) => ({
      retailerId,
      staffId,
      role,
      occasion: kind,
      visitId,
      helpRequestId,
      quarter,
      invitedAt: now,
    })),
    skipDuplicates: true,
  })
}

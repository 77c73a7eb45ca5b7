import { whyNotInvite } from '@kewo/domain'
import { notify, type Telling } from '../notification/notify.ts'
import { type Occasion, servedOn } from './served.ts'

/**
 * Asks a shop to rate those who served it, unless it was asked within the last 14 days; rating uninvited stays open.
 * Part of the transaction that completes a visit or settles a request.
 */
export async function inviteToRate(telling: Telling, retailerId: string, occasion: Occasion): Promise<void> {
  const { db, now } = telling
  const last = await db.ratingInvitation.findFirst({
    where: { retailerId },
    orderBy: { invitedAt: 'desc' },
    select: { invitedAt: true },
  })
  if (whyNotInvite(last?.invitedAt ?? null, now)) return
  const { kind, visitId, helpRequestId, quarter } = occasion
  const served = await servedOn(db, retailerId, occasion)
  const { count } = await db.ratingInvitation.createMany({
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
  if (count === 0) return
  const shop = await db.retailer.findUniqueOrThrow({ where: { id: retailerId }, select: { userId: true } })
  await notify(telling, [shop.userId], 'RATING_INVITED', { params: {}, subjectId: null })
}

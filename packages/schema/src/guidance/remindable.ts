import { remindedUntil } from '@kewo/domain'
import type { Prisma } from '@kewo/db'

/** Whom `whyNotRemind` would let through, as SQL; and who can sign in to be told at all. */
export function isRemindable(versionId: string, now: Date): Prisma.RetailerWhereInput {
  return {
    userId: { not: null },
    receipts: {
      none: {
        versionId,
        OR: [{ openedAt: { not: null } }, { remindedAt: { gt: remindedUntil(now) } }],
      },
    },
  }
}

import type { CampaignStatus } from '@kewo/domain'
import type { Prisma } from '@kewo/db'

/** The campaigns that have a status now, as SQL; the same decision as the domain's statusAt (a test says so). */
export function statusWhere(status: CampaignStatus, now: Date): Prisma.CampaignWhereInput {
  const started = { OR: [{ startsAt: null }, { startsAt: { lte: now } }] }
  const published = { publishedAt: { not: null } }
  const byStatus: Record<Exclude<CampaignStatus, 'CANCELLED'>, Prisma.CampaignWhereInput[]> = {
    DRAFT: [{ publishedAt: null }],
    SCHEDULED: [published, { startsAt: { gt: now } }],
    LIVE: [published, started, { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }],
    ENDED: [published, started, { endsAt: { lte: now } }],
  }
  if (status === 'CANCELLED') return { cancelledAt: { lte: now } }
  return { AND: [{ OR: [{ cancelledAt: null }, { cancelledAt: { gt: now } }] }, ...byStatus[status]] }
}

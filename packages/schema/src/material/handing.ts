import type { HandingOut } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { lockRow } from '../write/lockRow.ts'

/** What decides whether material is handed to a shop. */
export const handingScope = {
  id: true,
  campaignId: true,
  status: true,
  campaign: { select: { title: true, titleEn: true, material: true, cancelledAt: true } },
  retailer: { select: { region: { select: { path: true } } } },
} satisfies Prisma.ParticipationSelect

export type HandingScope = Prisma.ParticipationGetPayload<{ select: typeof handingScope }>

/** The shop before the material, and what lies in its regions. Two who hand out at once count one after the other. */
export async function handingOf(
  db: DbTransaction,
  { campaignId, status, campaign, retailer }: HandingScope,
): Promise<HandingOut> {
  await lockRow(db, 'Campaign', campaignId, 'NO KEY UPDATE')
  const { path } = retailer.region
  return {
    participation: status,
    gives: campaign.material !== null && campaign.cancelledAt === null,
    left: await leftIn(db, campaignId, path),
  }
}

/** What of it lies in these regions, which go from the company down: the nearest to the shop first. */
export async function leftIn(db: Pick<DbTransaction, 'materialEntry'>, campaignId: string, path: string[]) {
  const sums = await db.materialEntry.groupBy({
    by: ['regionId'],
    where: { campaignId, regionId: { in: path } },
    _sum: { count: true },
  })
  return sums
    .map(({ regionId, _sum }) => ({ regionId, count: _sum.count ?? 0 }))
    .toSorted((one, other) => path.indexOf(other.regionId) - path.indexOf(one.regionId))
}

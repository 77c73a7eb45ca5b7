import type { Audience, MarketType } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { audienceWhere } from './where.ts'

/** The shops of an audience that do business, as far as the viewer sees shops. */
export function reachedWhere(audience: Audience, viewer: Viewer): Prisma.RetailerWhereInput {
  return { AND: [audienceWhere(audience), visibleRetailers(viewer), { closedAt: null }] }
}

/** How many shops an audience reaches in all, whoever asks. */
export function reachedCount(db: DbTransaction, audience: Audience): Promise<number> {
  return db.retailer.count({ where: { AND: [audienceWhere(audience), { closedAt: null }] } })
}

export type CountByMarket = Record<MarketType, number>

/** Open shops by market type, one statement. */
export async function countByMarket(
  db: DbTransaction,
  where: Prisma.RetailerWhereInput,
): Promise<CountByMarket> {
  const groups = await db.retailer.groupBy({ by: ['marketType'], where, _count: true })
  const counts: CountByMarket = { URBAN: 0, RURAL: 0 }
  for (const { marketType, _count } of groups) counts[marketType] = _count
  return counts
}

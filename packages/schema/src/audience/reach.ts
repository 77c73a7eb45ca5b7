import { type Audience, type MarketType, meansNamedOnly } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { audienceWhere, sidesWhere } from './where.ts'

/** The shops of an audience that do business, as far as the viewer sees shops. */
export function reachedWhere(audience: Audience, viewer: Viewer): Prisma.RetailerWhereInput {
  return { AND: [audienceWhere(audience), visibleRetailers(viewer), { closedAt: null }] }
}

/** How many shops an audience reaches in all, whoever asks. */
export function reachedCount(db: DbTransaction, audience: Audience): Promise<number> {
  return db.retailer.count({ where: { AND: [audienceWhere(audience), { closedAt: null }] } })
}

export type CountByMarket = Record<MarketType, number>

/**
 * Open shops of an audience by market type, as far as the viewer sees shops. Named shops are counted apart, by their ids:
 * in one condition with the sides they cost PostgreSQL the index that answers the rest (docs/engines/audience.md). `also`
 * is what must hold of them besides.
 */
export async function reachedByMarket(
  db: DbTransaction,
  audience: Audience,
  viewer: Viewer,
  also: Prisma.RetailerWhereInput = {},
): Promise<CountByMarket> {
  const { includeRetailerIds: named, excludeRetailerIds: out } = audience
  const sides = sidesWhere(audience)
  const open = (where: Prisma.RetailerWhereInput) => openByMarket(db, viewer, { AND: [where, also] })
  if (meansNamedOnly(audience)) return open({ id: { in: [...named], notIn: [...out] } })
  const [fitting, besides, without] = await Promise.all([
    open(sides ?? {}),
    sides && named.length > 0 ? open({ id: { in: [...named], notIn: [...out] }, NOT: sides }) : nobody,
    out.length > 0 ? open({ id: { in: [...out] }, ...(sides && { AND: sides }) }) : nobody,
  ])
  const count = (market: MarketType) => fitting[market] + besides[market] - without[market]
  return { URBAN: count('URBAN'), RURAL: count('RURAL') }
}

/** Open shops of a condition that the viewer sees, by market type, in one statement. */
export async function openByMarket(
  db: DbTransaction,
  viewer: Viewer,
  where: Prisma.RetailerWhereInput,
): Promise<CountByMarket> {
  const groups = await db.retailer.groupBy({
    by: ['marketType'],
    where: { AND: [where, visibleRetailers(viewer), { closedAt: null }] },
    _count: true,
  })
  const counts = { ...nobody }
  for (const { marketType, _count } of groups) counts[marketType] = _count
  return counts
}

const nobody: CountByMarket = { URBAN: 0, RURAL: 0 }

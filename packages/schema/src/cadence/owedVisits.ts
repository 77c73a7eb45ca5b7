import { type AudienceShop, owedPerFourWeeks } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'

/** What a cadence is decided by, to select of a shop. */
export const cadenceShop = {
  id: true,
  region: { select: { path: true } },
  marketType: true,
  format: true,
  businessDistrict: true,
  grade: true,
} satisfies Prisma.RetailerSelect

// A company has a few cadences: deciding here for each shop is less work than asking PostgreSQL by each of them.
const loadCadences = (db: DbTransaction) =>
  db.cadence.findMany({ select: { owedPerFourWeeks: true, audience: true } })

/**
 * How many visits each of these shops is owed per four weeks, by its id; 0 where none is owed. Reads the cadences once,
 * however many shops are given. Select `cadenceShop` of them.
 */
export async function owedVisitsOf(
  db: DbTransaction,
  shops: readonly AudienceShop[],
): Promise<ReadonlyMap<string, number>> {
  const cadences = await loadCadences(db)
  return new Map(shops.map((shop) => [shop.id, owedPerFourWeeks(cadences, shop)]))
}

const loaded = new WeakMap<object, ReturnType<typeof loadCadences>>()

/** The same of one shop, where the cadences are read once for each operation however many shops it shows. */
export async function owedVisitsIn(context: { db: DbTransaction }, shop: AudienceShop): Promise<number> {
  const loading = loaded.get(context) ?? loadCadences(context.db)
  loaded.set(context, loading)
  return owedPerFourWeeks(await loading, shop)
}

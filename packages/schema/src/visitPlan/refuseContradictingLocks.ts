import { lockClashes, LocksContradict, type PlanInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Throws LocksContradict where the stops that must stay on their day cannot all be kept, before anybody waits for a plan. */
export async function refuseContradictingLocks(db: DbTransaction, input: PlanInput): Promise<void> {
  const clashes = lockClashes(input)
  if (clashes.length === 0) return
  const ids = [...new Set(clashes.flatMap(({ shopIds }) => shopIds))]
  const shops = await db.retailer.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(shops.map(({ id, name }) => [id, name]))
  throw new LocksContradict(clashes, (id) => names.get(id) ?? '—')
}

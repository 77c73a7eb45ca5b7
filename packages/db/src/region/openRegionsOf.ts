import type { Ask } from '../client/ask.ts'

/**
 * Opens the regions in which these shops lie, with all above them: where a shop trades, no region is closed. They are held,
 * so that nobody closes one until the transaction ends.
 */
export async function openRegionsOf(ask: Ask, retailerIds: readonly string[]): Promise<void> {
  if (retailerIds.length === 0) return
  const held = await ask<{ path: string[] }>(
    `SELECT path FROM "Region" WHERE id IN (
       SELECT "regionId" FROM "Retailer" WHERE id = ANY($1::uuid[]) AND "closedAt" IS NULL)
     ORDER BY id FOR SHARE`,
    retailerIds,
  )
  const above = [...new Set(held.flatMap(({ path }) => path))]
  const closed = await ask<{ id: string }>(
    `SELECT id FROM "Region" WHERE id = ANY($1::uuid[]) AND "closedAt" IS NOT NULL`,
    above,
  )
  // Everybody who is signed in hears of a change of the tree, so nothing is written for nothing.
  if (closed.length === 0) return
  await ask(`UPDATE "Region" SET "closedAt" = NULL WHERE id = ANY($1::uuid[]) RETURNING id`, above)
}

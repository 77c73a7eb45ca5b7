import { RegionIsClosed } from '@kewo/domain'
import type { DbTransaction, Region } from '@kewo/db'
import { lockRow } from '../write/lockRow.ts'

/** The region, if something may be put into it; held, so that nobody closes it before the transaction ends. */
export async function openRegion(db: DbTransaction, id: string): Promise<Region | null> {
  await lockRow(db, 'Region', id, 'SHARE')
  return db.region.findUnique({ where: { id, closedAt: null } })
}

/** Throws where nothing may be put into the region; else holds it. */
export async function refuseClosed(db: DbTransaction, id: string): Promise<void> {
  if (await openRegion(db, id)) return
  const { name } = await db.region.findUniqueOrThrow({ where: { id } })
  throw new RegionIsClosed(name)
}

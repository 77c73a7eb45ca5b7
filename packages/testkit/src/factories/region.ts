import type { Db, Prisma, Region } from '@kewo/db'
import { v7 } from 'uuid'
import { next } from './next.ts'

/** A region below `parentId`, or a root where none is given; its path follows from its parent's. */
export async function makeRegion(
  db: Db,
  over: Partial<Omit<Prisma.RegionUncheckedCreateInput, 'path'>> = {},
): Promise<Region> {
  const id = over.id ?? v7()
  const parent = over.parentId ? await db.region.findUniqueOrThrow({ where: { id: over.parentId } }) : null
  return db.region.create({
    data: { kind: 'DEPARTMENT', name: `市场部 ${next()}`, ...over, id, path: [...(parent?.path ?? []), id] },
  })
}

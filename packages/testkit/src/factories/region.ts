import type { Db, Prisma, Region } from '@kewo/db'
import { next } from './next.ts'

/** A region below `parentId`, or a root where none is given. */
export const makeRegion = (
  db: Db,
  over: Partial<Omit<Prisma.RegionUncheckedCreateInput, 'path'>> = {},
): Promise<Region> => db.region.create({ data: { kind: 'DEPARTMENT', name: `市场部 ${next()}`, ...over } })

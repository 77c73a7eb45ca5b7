import { type PlaceStatus, placeStatusOf, type Point } from '@kewo/domain'
import type { DbTransaction, Region } from '@kewo/db'

type Place = { longitude: number | null; latitude: number | null; placeStatus: PlaceStatus }

/** Where a shop lies, doubted as a register's point is: far from the middle of its branch's shops. `before` keeps its verdict. */
export async function placeByHand(
  db: DbTransaction,
  point: Point | null,
  region: Pick<Region, 'id' | 'parentId'>,
  before: Place | null,
): Promise<Place> {
  const { longitude = null, latitude = null } = point ?? {}
  if (before && before.longitude === longitude && before.latitude === latitude) return before
  const centre = point && (await middleOf(db, region.parentId ?? region.id))
  return { longitude, latitude, placeStatus: placeStatusOf(point, null, centre) }
}

async function middleOf(db: DbTransaction, regionId: string): Promise<Point | null> {
  const [middle] = await db.$queryRaw<{ longitude: number | null; latitude: number | null }[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY shop.longitude) AS longitude,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY shop.latitude) AS latitude
    FROM "Retailer" shop JOIN "Region" region ON region.id = shop."regionId"
    WHERE region.path @> ARRAY[${regionId}::uuid] AND shop."placeStatus" = 'KNOWN' AND shop."closedAt" IS NULL`
  const { longitude = null, latitude = null } = middle ?? {}
  return longitude === null || latitude === null ? null : { longitude, latitude }
}

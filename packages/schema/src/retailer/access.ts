import { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a shop: where it lies and who serves it. */
export const retailerScope = { id: true, regionId: true, territoryId: true } satisfies Prisma.RetailerSelect

export type RetailerScope = { id: string; regionId: string; territoryId: string | null }

/**
 * The shops a viewer may see: a shop itself; the four roles the shops of their territories; a supervisor the shops of
 * the own region and below; an admin all. Everything that hangs on a shop goes through here or through seesRetailer.
 */
export function visibleRetailers(viewer: Viewer): Prisma.RetailerWhereInput {
  if (viewer.kind === 'retailer') return { id: viewer.retailerId }
  if (viewer.seesAll) return {}
  const territoryIds = viewer.territories.map(({ id }) => id)
  if (viewer.regionIds.length === 0) return { territoryId: { in: territoryIds } }
  return { OR: [{ regionId: { in: [...viewer.regionIds] } }, { territoryId: { in: territoryIds } }] }
}

/** The same as a condition of SQL, for statements that write: on the columns of "Retailer". */
export function visibleRetailersSql(viewer: Viewer): Prisma.Sql {
  if (viewer.kind === 'retailer') return Prisma.sql`"Retailer".id = ${viewer.retailerId}::uuid`
  if (viewer.seesAll) return Prisma.sql`true`
  const territoryIds = viewer.territories.map(({ id }) => id)
  return Prisma.sql`("Retailer"."territoryId" = ANY (${territoryIds}::uuid[])
    OR "Retailer"."regionId" = ANY (${[...viewer.regionIds]}::uuid[]))`
}

/** Whether these are the shops of a few territories at most, or one: no region of them, nor all. */
export const seesFewShops = (viewer: Viewer): boolean =>
  viewer.kind === 'retailer' || (!viewer.seesAll && viewer.regionIds.length === 0)

export function seesRetailer(viewer: Viewer | null, { id, regionId, territoryId }: RetailerScope): boolean {
  if (!viewer) return false
  if (viewer.kind === 'retailer') return viewer.retailerId === id
  return (
    viewer.seesAll ||
    viewer.regionIds.includes(regionId) ||
    viewer.territories.some((territory) => territory.id === territoryId)
  )
}

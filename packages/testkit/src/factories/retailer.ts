import type { Db, Prisma, Retailer } from '@kewo/db'
import { dayFromNow } from './clock.ts'
import { next } from './next.ts'
import { makeRegion } from './region.ts'
import { makeUser } from './user.ts'

/** A shop with a valid licence, able to sign in by its licence number. */
export async function makeRetailer(
  db: Db,
  over: Partial<Prisma.RetailerUncheckedCreateInput> = {},
): Promise<Retailer & { userId: string }> {
  const number = next()
  const licenceNumber = over.licenceNumber ?? `4401${String(number).padStart(8, '0')}`
  const name = over.name ?? `零售户 ${number}`
  const regionId = over.regionId ?? (await makeRegion(db)).id
  const userId = over.userId ?? (await makeUser(db, { name, username: licenceNumber })).id
  const retailer = await db.retailer.create({
    data: {
      licenceExpiresOn: dayFromNow(365),
      format: 'GROCERY',
      marketType: 'URBAN',
      businessDistrict: 'RESIDENTIAL',
      grade: 10,
      ...over,
      licenceNumber,
      name,
      regionId,
      userId,
    },
  })
  return { ...retailer, userId }
}

/** A shop of a territory, in the territory's region. */
export function makeRetailerOf(
  db: Db,
  territory: { id: string; regionId: string },
  over: Partial<Prisma.RetailerUncheckedCreateInput> = {},
): Promise<Retailer & { userId: string }> {
  return makeRetailer(db, { territoryId: territory.id, regionId: territory.regionId, ...over })
}

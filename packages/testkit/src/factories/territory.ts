import type { Db, Prisma, StaffRole, Territory, TerritoryMember } from '@kewo/db'
import { next } from './next.ts'
import { makeRegion } from './region.ts'

export async function makeTerritory(
  db: Db,
  over: Partial<Prisma.TerritoryUncheckedCreateInput> = {},
): Promise<Territory> {
  const regionId = over.regionId ?? (await makeRegion(db)).id
  return db.territory.create({ data: { name: `辖区 ${next()}`, ...over, regionId } })
}

/** Lets a person serve a territory in a role. */
export function joinTerritory(
  db: Db,
  territory: { id: string },
  staff: { id: string },
  role: StaffRole,
): Promise<TerritoryMember> {
  return db.territoryMember.create({ data: { territoryId: territory.id, staffId: staff.id, role } })
}

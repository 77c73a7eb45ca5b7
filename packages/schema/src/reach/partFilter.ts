import { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { Region } from '../region/region.ts'
import { MarketType } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'

export const ReachPartFilter = builder.inputType('ReachPartFilter', {
  description: 'Shops of one part; all that is given must hold.',
  fields: (t) => ({
    regionId: t.globalID({ for: Region, description: 'With everything below it.' }),
    marketType: t.field({ type: MarketType }),
    grade: t.int({ description: '1-30.' }),
    noGrade: t.boolean({ description: 'Only shops that were not graded yet.' }),
    managerId: t.globalID({ for: Staff, description: 'Whose territories the shops lie in.' }),
    noManager: t.boolean({ description: 'Only shops that no manager serves.' }),
  }),
})

export type PartFilter = {
  regionId?: string | undefined
  marketType?: string | undefined
  grade?: number | undefined
  noGrade?: boolean | undefined
  managerId?: string | undefined
  noManager?: boolean | undefined
}

export const partFilterOf = (input: typeof ReachPartFilter.$inferInput | null | undefined): PartFilter => ({
  regionId: input?.regionId?.id,
  marketType: input?.marketType ?? undefined,
  grade: input?.grade ?? undefined,
  noGrade: input?.noGrade ?? undefined,
  managerId: input?.managerId?.id,
  noManager: input?.noManager ?? undefined,
})

/** Condition on the rows of `shopRows`. */
export function withinPart(part: PartFilter): Prisma.Sql {
  const managed = (staffId: Prisma.Sql) => Prisma.sql`EXISTS (SELECT FROM "TerritoryMember" serving
    WHERE serving."territoryId" = shop."territoryId" AND serving.role = 'MANAGER' AND ${staffId})`
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(part.regionId ? [Prisma.sql`${part.regionId}::uuid = ANY (shop."regionPath")`] : []),
      ...(part.marketType ? [Prisma.sql`shop."marketType"::text = ${part.marketType}`] : []),
      ...(part.grade === undefined ? [] : [Prisma.sql`shop.grade = ${part.grade}`]),
      ...(part.noGrade ? [Prisma.sql`shop.grade IS NULL`] : []),
      ...(part.managerId ? [managed(Prisma.sql`serving."staffId" = ${part.managerId}::uuid`)] : []),
      ...(part.noManager ? [Prisma.sql`NOT ${managed(Prisma.sql`true`)}`] : []),
    ],
    ' AND ',
  )
}

import { type AuditedRow, type AuditedSubject, dayOfDateColumn } from '@kewo/domain'
import type { Db } from '@kewo/db'

export type RowName = { name: string; nameEn: string | null }

const inBoth = { name: true, nameEn: true } as const

// Prisma makes one query of all that are asked for at once.
const ways: Record<AuditedRow | AuditedSubject, ((db: Db, id: string) => Promise<RowName | null>) | null> = {
  Region: (db, id) => db.region.findUnique({ where: { id }, select: inBoth }),
  Territory: (db, id) => db.territory.findUnique({ where: { id }, select: inBoth }),
  Brand: (db, id) => db.brand.findUnique({ where: { id }, select: inBoth }),
  Product: (db, id) => db.product.findUnique({ where: { id }, select: inBoth }),
  Staff: (db, id) => named(db.staff.findUnique({ where: { id }, select: { name: true } })),
  Cadence: (db, id) => named(db.cadence.findUnique({ where: { id }, select: { name: true } })),
  Retailer: async (db, id) => {
    const shop = await db.retailer.findUnique({ where: { id }, select: { name: true, erasedAt: true } })
    return shop && !shop.erasedAt ? { name: shop.name, nameEn: null } : null
  },
  Campaign: async (db, id) => {
    const campaign = await db.campaign.findUnique({ where: { id }, select: { title: true, titleEn: true } })
    return campaign && { name: campaign.title, nameEn: campaign.titleEn }
  },
  RegisterImport: async (db, id) => {
    const run = await db.registerImport.findUnique({ where: { id }, select: { fileName: true } })
    return run && { name: run.fileName, nameEn: null }
  },
  Guidance: async (db, id) => {
    const guidance = await db.guidance.findUnique({
      where: { id },
      select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { title: true, titleEn: true } } },
    })
    const [latest] = guidance?.versions ?? []
    return latest ? { name: latest.title, nameEn: latest.titleEn } : null
  },
  SupplyPolicy: async (db, id) => {
    const policy = await db.supplyPolicy.findUnique({ where: { id }, select: { week: true } })
    return policy && { name: dayOfDateColumn(policy.week), nameEn: null }
  },
  HelpRequest: async (db, id) => {
    const request = await db.helpRequest.findUnique({ where: { id }, select: { number: true } })
    return request && { name: String(request.number), nameEn: null }
  },
  // There is one of it, or it is told by what it says.
  ServiceLevelPolicy: null,
  RegisterMapping: null,
  Trace: null,
  WorkingCalendar: null,
  FailedWork: null,
  Proof: null,
  Reward: null,
  PaymentFile: null,
  Company: null,
}

/** What a row is called now; null for one that is gone, was erased, or has no name. */
export async function rowName(
  db: Db,
  type: AuditedRow | AuditedSubject,
  id: string,
): Promise<RowName | null> {
  return (await ways[type]?.(db, id)) ?? null
}

export const isNamedType = (type: string): type is AuditedRow | AuditedSubject => Object.hasOwn(ways, type)

async function named(row: Promise<{ name: string } | null>): Promise<RowName | null> {
  const found = await row
  return found && { name: found.name, nameEn: null }
}

import type { DbTransaction } from '@kewo/db'
import { found } from '../builder/errors.ts'

const withAll = { audience: true, products: { orderBy: { position: 'asc' } } } as const

/** The campaign with all that rules ask, kept from changing until the transaction ends. NOT_FOUND when there is none. */
export async function lockCampaign(db: DbTransaction, id: string) {
  await db.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${id}::uuid FOR UPDATE`
  return found(await db.campaign.findUnique({ where: { id }, include: withAll }))
}

import type { DbTransaction } from '@kewo/db'

const withAll = { audience: true, products: { orderBy: { position: 'asc' } } } as const

/** The campaign with all that rules ask. */
export async function wholeCampaign(db: DbTransaction, id: string) {
  const campaign = await db.campaign.findUnique({ where: { id }, include: withAll })
  return campaign && { ...campaign, productIds: campaign.products.map(({ productId }) => productId) }
}

import { randomBytes } from 'node:crypto'
import { controlGroup } from '@kewo/domain'
import type { Audience, DbTransaction } from '@kewo/db'
import { audienceWhere } from '../audience/where.ts'
import { sha256 } from '../hashChain/sha256.ts'

type Drawing = { id: string; controlPercent: number; audience: Audience }

/**
 * Draws who is told and who is not, once, as the campaign goes out: nobody has seen it yet. Every shop of the audience is written
 * down, so that later both sides are counted as they were drawn, whoever has moved since.
 */
export async function drawControl(
  db: DbTransaction,
  { id, controlPercent: percent, audience }: Drawing,
): Promise<void> {
  if (percent === 0) return
  const shops = await db.retailer.findMany({
    where: { AND: [audienceWhere(audience), { closedAt: null }] },
    select: { id: true, marketType: true },
  })
  const seed = randomBytes(16).toString('hex')
  const control = controlGroup(shops, { seed, percent }, sha256)
  const drawn = shops.map((shop) => ({ retailerId: shop.id, inControl: control.has(shop.id) }))
  await db.$executeRaw`
    INSERT INTO "DrawnShop" ("campaignId", "retailerId", "inControl")
    SELECT ${id}::uuid, * FROM jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb)
      AS d("retailerId" uuid, "inControl" boolean)`
  await db.campaign.update({ where: { id }, data: { controlSeed: seed } })
}

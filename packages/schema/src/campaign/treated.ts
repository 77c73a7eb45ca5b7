import { type Audience, Prisma } from '@kewo/db'
import { audienceSql, audienceWhere } from '../audience/where.ts'

/** What of a campaign decides whom it is for, to select. */
export const treatedScope = {
  id: true,
  controlSeed: true,
  audience: true,
} satisfies Prisma.CampaignSelect

type Treating = { id: string; controlSeed: string | null; audience: Audience }

/**
 * The open shops that a campaign is told to: its audience but for its control group, which is treated as before. Everything
 * that tells, invites, reminds or counts who was meant asks this.
 */
export function treatedBy({ id, controlSeed, audience }: Treating): Prisma.RetailerWhereInput {
  const outside = { drawnFor: { none: { campaignId: id, inControl: true } } }
  return { AND: [audienceWhere(audience), controlSeed === null ? {} : outside, { closedAt: null }] }
}

/** The same as SQL on the rows "Retailer" and `region`, but for closed shops. */
export const treatedSql = ({ id, controlSeed, audience }: Treating): Prisma.Sql =>
  controlSeed === null
    ? audienceSql(audience)
    : Prisma.sql`${audienceSql(audience)} AND NOT EXISTS (SELECT FROM "DrawnShop" drawn
        WHERE drawn."campaignId" = ${id}::uuid AND drawn."retailerId" = "Retailer".id AND drawn."inControl")`

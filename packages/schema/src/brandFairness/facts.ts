import { Prisma } from '@kewo/db'
import { isCurrent } from '../supplyPolicy/access.ts'
import { quantityOf, standingIn } from '../supplyPolicy/standing.ts'
import type { SignedIn } from '../builder/context.ts'
import type { FairnessScope } from './scope.ts'

/** The shops that their own manager visited in the period, each with that manager and the column that it stands in. */
export const visitedShops = ({ managers, column, since, until }: FairnessScope): Prisma.Sql => Prisma.sql`
  SELECT shop.id AS "retailerId", shop.name, member."staffId", ${column} AS key
  FROM "TerritoryMember" member JOIN "Territory" territory ON territory.id = member."territoryId"
    JOIN "Region" region ON region.id = territory."regionId"
    JOIN "Retailer" shop ON shop."territoryId" = territory.id AND shop."closedAt" IS NULL
  WHERE member.role = 'MANAGER' AND ${managers} AND EXISTS (SELECT FROM "Visit" visit
    WHERE visit."retailerId" = shop.id AND visit."staffId" = member."staffId" AND visit.status = 'COMPLETED'
      AND visit."startedAt" >= ${since} AND visit."startedAt" < ${until})`

/** The newest published week of the period: what its rules name, only shops that they give some may sell. */
export async function supplyOf(db: SignedIn['db'], { firstDay, lastDay }: FairnessScope) {
  const version = await db.supplyPolicyVersion.findFirst({
    where: { ...isCurrent, policy: { week: { gte: firstDay, lte: lastDay } } },
    orderBy: { policy: { week: 'desc' } },
    select: { id: true, policy: { select: { week: true } } },
  })
  return version && { versionId: version.id, week: version.policy.week }
}

export type Supply = Awaited<ReturnType<typeof supplyOf>>

type Asked = { scope: FairnessScope; supply: Supply; brandIds: readonly string[]; now: Date }

/**
 * Statements with one name each, to stand behind WITH: what `brandWithShop` goes by for each shop that was visited and each brand, as rows
 * of shop and brand ("told", "understood", "shelved", "barred"). A test over everything that may be known holds them to the domain.
 */
export function brandFacts({ scope, supply, brandIds, now }: Asked): Prisma.Sql {
  const { since, until, firstDay, lastDay } = scope
  const brands = Prisma.sql`${[...brandIds]}::uuid[]`
  const inPeriod = (at: Prisma.Sql) => Prisma.sql`${at} >= ${since} AND ${at} < ${until}`
  return Prisma.sql`
  visited AS MATERIALIZED (${visitedShops(scope)}),
  record AS MATERIALIZED (SELECT DISTINCT ON (visit.id) trace.id, visited."retailerId", visit."startedAt"
    FROM visited JOIN "Visit" visit ON visit."retailerId" = visited."retailerId" AND visit."staffId" = visited."staffId"
      AND visit.status = 'COMPLETED' AND ${inPeriod(Prisma.sql`visit."startedAt"`)}
    JOIN "Trace" trace ON trace."visitId" = visit.id ORDER BY visit.id, trace.version DESC),
  newest AS (SELECT DISTINCT ON ("retailerId") * FROM record ORDER BY "retailerId", "startedAt" DESC, id DESC),
  told AS MATERIALIZED (SELECT DISTINCT record."retailerId", named."brandId"
    FROM record JOIN "TraceBrand" named ON named."traceId" = record.id WHERE named."brandId" = ANY (${brands})),
  about AS (SELECT version.id AS "versionId", brand.id AS "brandId" FROM "GuidanceVersion" version
    JOIN "Brand" brand ON brand.id = ANY (${brands}) WHERE version."publishedAt" < ${until} AND ${isAboutBrand}),
  understood AS (
    SELECT receipt."retailerId", about."brandId" FROM about JOIN "Receipt" receipt ON receipt."versionId" = about."versionId"
      WHERE ${inPeriod(Prisma.sql`receipt."understoodAt"`)}
    UNION SELECT answer."retailerId", campaign."brandId" FROM "Campaign" campaign
      JOIN "Participation" answer ON answer."campaignId" = campaign.id AND answer.status = 'JOINED'
      WHERE campaign."brandId" = ANY (${brands}) AND ${settledSql(now)}
        AND ${inPeriod(Prisma.sql`coalesce(answer."agreedAt", answer."answeredAt")`)}),
  missing AS (SELECT newest."retailerId", brand.id AS "brandId" FROM newest
    JOIN "Finding" finding ON finding."traceId" = newest.id AND finding.kind = 'OUT_OF_STOCK' AND NOT finding."fixedNow"
    JOIN "Brand" brand ON brand.id = ANY (${brands}) AND ${namesBrand(Prisma.sql`finding.words`)}),
  shelved AS (
    (SELECT line."retailerId", product."brandId" FROM visited
      JOIN "OrderLine" line ON line."retailerId" = visited."retailerId" AND line.week BETWEEN ${firstDay}::date AND ${lastDay}::date AND line.given > 0
      JOIN "Product" product ON product.id = line."productId" AND product."brandId" = ANY (${brands})
    UNION SELECT answer."retailerId", campaign."brandId" FROM "Proof" proof
      JOIN "Participation" answer ON answer.id = proof."participationId"
      JOIN "Campaign" campaign ON campaign.id = answer."campaignId" AND campaign."brandId" = ANY (${brands})
      WHERE proof.state = 'ACCEPTED' AND ${inPeriod(Prisma.sql`proof."reviewedAt"`)})
    EXCEPT SELECT * FROM missing),
  barred AS (${barred(supply, brands)})`
}

/** A guidance is about a brand that its title or the title of a card names, or to which a link of it leads: on rows `version` and `brand`. */
export const isAboutBrand = Prisma.sql`(position(brand.name IN version.title) > 0 OR EXISTS (
  SELECT FROM "GuidanceBlock" block WHERE block."versionId" = version.id AND (position(brand.name IN block.title) > 0
    OR starts_with(block.url, '/brands/' || encode(convert_to('Brand:' || brand.id, 'UTF8'), 'base64')))))`

/** The words name the brand, or a product of it as people in the field call it. */
const namesBrand = (words: Prisma.Sql) => Prisma.sql`(position(brand.name IN ${words}) > 0 OR EXISTS (
  SELECT FROM "Product" product, unnest(product.nicknames) AS nickname
  WHERE product."brandId" = brand.id AND nickname <> '' AND position(nickname IN ${words}) > 0))`

/** `isSettled` in SQL: before, who has joined would tell who has declined. */
export const settledSql = (
  now: Date,
) => Prisma.sql`(campaign."cancelledAt" <= ${now} OR campaign."replyBy" < ${now}
  OR (campaign."replyBy" IS NULL AND campaign."endsAt" < ${now}))`

/** Shops that get nothing of a brand of which the week supplies something. Shops that stand alike are worked out once. */
function barred(supply: Supply, brands: Prisma.Sql): Prisma.Sql {
  if (!supply) return Prisma.sql`SELECT NULL::uuid AS "retailerId", NULL::uuid AS "brandId" WHERE false`
  const { versionId, week } = supply
  return Prisma.sql`
    WITH rules AS MATERIALIZED (SELECT rule.id, product."brandId" FROM "SupplyRule" rule
      JOIN "Product" product ON product.id = rule."productId" AND product."brandId" = ANY (${brands})
      WHERE rule."versionId" = ${versionId}::uuid),
    stood AS MATERIALIZED (SELECT s.*, concat_ws(' ', "regionId", "marketType", format, grade, "everySecondWeek") AS alike
      FROM (${standingIn(week, Prisma.sql`"Retailer".id IN (SELECT "retailerId" FROM visited)`)}) s WHERE grade IS NOT NULL),
    supplied AS MATERIALIZED (SELECT DISTINCT alike, rules."brandId"
      FROM (SELECT DISTINCT alike, "regionId", "marketType", format, grade, "everySecondWeek" FROM stood) s
        CROSS JOIN rules JOIN "SupplyRule" r ON r.id = rules.id WHERE ${quantityOf} <> 0)
    SELECT visited."retailerId", ruled."brandId" FROM visited CROSS JOIN (SELECT DISTINCT "brandId" FROM rules) ruled
    EXCEPT SELECT stood."retailerId", supplied."brandId" FROM stood JOIN supplied USING (alike)`
}

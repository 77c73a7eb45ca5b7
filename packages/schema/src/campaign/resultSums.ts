import { type CampaignWeeks, type GroupSums, type LocalDay, marginCents, type MarketType } from '@kewo/domain'
import { type Db, Prisma } from '@kewo/db'
import { audienceMeans } from '../audience/where.ts'
import { heldPrices, todays } from '../product/price.ts'

/** What is compared: cartons wanted, whether any was wanted, and what the shop earns by what it was given. */
export type Measure = 'UNITS' | 'ANY' | 'MARGIN'

export type SumsRow = GroupSums & { measure: Measure; inControl: boolean; marketType: MarketType }

type Campaign = { id: string; controlSeed: string | null }

/** The shops that count: as they were drawn, or, where none were, those that are meant now. */
const countedShops = ({ id, controlSeed }: Campaign) =>
  controlSeed === null
    ? Prisma.sql`
        SELECT shop.id, shop."marketType", false AS "inControl" FROM "Campaign" campaign
        JOIN "Audience" audience ON audience.id = campaign."audienceId"
        CROSS JOIN "Retailer" shop JOIN "Region" region ON region.id = shop."regionId"
        WHERE campaign.id = ${id}::uuid AND shop."closedAt" IS NULL
          AND ${audienceMeans('audience', 'shop', 'region')}`
    : Prisma.sql`
        SELECT shop.id, shop."marketType", drawn."inControl" FROM "DrawnShop" drawn
        JOIN "Retailer" shop ON shop.id = drawn."retailerId" WHERE drawn."campaignId" = ${id}::uuid`

/** Of some weeks those in which anything was ordered: of the others the file has not come. */
export async function knownWeeks(db: Db, weeks: readonly LocalDay[]): Promise<Set<LocalDay>> {
  const known = await db.$queryRaw<{ week: string }[]>`
    SELECT asked.week::text AS week FROM jsonb_array_elements_text(${JSON.stringify(weeks)}::jsonb) asked(week)
    WHERE EXISTS (SELECT FROM "Product" product WHERE EXISTS (
      SELECT FROM "OrderLine" o WHERE o."productId" = product.id AND o.week = asked.week::date))`
  return new Set(known.map(({ week }) => week))
}

/** Per four weeks, so that a long and a short time can be held against each other. */
const perWeeks = 4

/** What the shops of each side and market type ordered of the campaign's products, before and since, in sums. */
export async function resultSums(
  db: Db,
  clock: { now: Date; timeZone: string },
  campaign: Campaign,
  { before, since }: Pick<CampaignWeeks, 'before' | 'since'>,
): Promise<SumsRow[]> {
  const products = await db.product.findMany({
    where: { campaigns: { some: { campaignId: campaign.id } } },
    select: { id: true, ...heldPrices(clock) },
  })
  const margins = products.map((product) => ({ id: product.id, cents: marginCents(todays(product)) }))
  const scale = (weeks: readonly LocalDay[]) => (weeks.length > 0 ? perWeeks / weeks.length : 0)
  const listed = (weeks: readonly LocalDay[]) =>
    Prisma.sql`(SELECT value::date FROM jsonb_array_elements_text(${JSON.stringify(weeks)}::jsonb))`
  return db.$queryRaw<SumsRow[]>`
    WITH counted AS (${countedShops(campaign)}),
    product AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(margins)}::jsonb) AS p(id uuid, cents int)),
    line AS (
      SELECT o."retailerId", o.wanted, o.given * product.cents AS cents, o.week IN ${listed(since)} AS "isSince"
      FROM product JOIN "OrderLine" o ON o."productId" = product.id
      WHERE o.week IN ${listed([...before, ...since])}),
    ordered AS (
      SELECT "retailerId", "isSince", sum(wanted)::float8 AS units, sum(cents)::float8 AS cents FROM line GROUP BY 1, 2),
    figure AS (
      SELECT counted.*,
        coalesce(b.units, 0) * ${scale(before)}::float8 AS "unitsBefore", coalesce(s.units, 0) * ${scale(since)}::float8 AS "unitsSince",
        coalesce(b.cents, 0) * ${scale(before)}::float8 AS "centsBefore", coalesce(s.cents, 0) * ${scale(since)}::float8 AS "centsSince"
      FROM counted
      LEFT JOIN ordered b ON b."retailerId" = counted.id AND NOT b."isSince"
      LEFT JOIN ordered s ON s."retailerId" = counted.id AND s."isSince")
    SELECT measure, "inControl", "marketType"::text AS "marketType", count(*)::int AS count,
      sum(x) AS before, sum(y) AS after, sum(x * x) AS "beforeSquared", sum(y * y) AS "afterSquared", sum(x * y) AS "beforeTimesAfter"
    FROM figure CROSS JOIN LATERAL (VALUES
      ('UNITS', "unitsBefore", "unitsSince"),
      ('ANY', ("unitsBefore" > 0)::int::float8, ("unitsSince" > 0)::int::float8),
      ('MARGIN', "centsBefore", "centsSince")) AS m(measure, x, y)
    GROUP BY 1, 2, 3`
}

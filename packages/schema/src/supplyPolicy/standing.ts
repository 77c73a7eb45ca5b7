import { defaultOwedPerFourWeeks, everySecondWeekOwed } from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import { audienceMeans } from '../audience/where.ts'

// Every statement here answers rows of one shape, which the statements that decide lines take as "stood":
// "retailerId", "regionId", "marketType", format, grade, "everySecondWeek".

/** How shops stand now, as a week that is not published yet would freeze them. `shops` narrows the table "Retailer". */
export const standingNow = (shops: Prisma.Sql = Prisma.sql`true`): Prisma.Sql => Prisma.sql`
  SELECT "Retailer".id AS "retailerId", "Retailer"."regionId", "Retailer"."marketType", "Retailer".format,
    CASE WHEN "Retailer"."closedAt" IS NULL THEN "Retailer".grade END AS grade,
    coalesce((SELECT max(c."owedPerFourWeeks") FROM "Cadence" c JOIN "Audience" a ON a.id = c."audienceId"
      WHERE ${audienceMeans('a', 'Retailer', 'region')}), ${defaultOwedPerFourWeeks}::int) = ${everySecondWeekOwed}::int AS "everySecondWeek"
  FROM "Retailer" JOIN "Region" region ON region.id = "Retailer"."regionId" WHERE ${shops}`

/** How shops stood when a week was published: the last row of each that holds by then; of all, of these, or of those that a condition on "Retailer" lets through. */
export const standingIn = (week: Date, shops?: readonly string[] | Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (s."retailerId") s."retailerId", s."regionId", s."marketType", s.format, s.grade, s."everySecondWeek"
  FROM "SupplyStanding" s WHERE s.week <= ${week}::date ${amongThem(shops)}
  ORDER BY s."retailerId", s.week DESC`

function amongThem(shops: readonly string[] | Prisma.Sql | undefined): Prisma.Sql {
  if (shops === undefined) return Prisma.empty
  return shops instanceof Prisma.Sql
    ? Prisma.sql`AND s."retailerId" IN (SELECT "Retailer".id FROM "Retailer" WHERE ${shops})`
    : Prisma.sql`AND s."retailerId" = ANY (${[...shops]}::uuid[])`
}

/**
 * Freezes what decides the lines of a week: a row for each shop that stands otherwise than at the last week published. Most
 * weeks that is next to nobody, since grades are computed monthly (docs/decisions/0071-supply-policies.md).
 */
export function freezeStanding(db: DbTransaction, week: Date): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "SupplyStanding" ("retailerId", week, "regionId", "marketType", format, grade, "everySecondWeek")
    SELECT n."retailerId", ${week}::date, n."regionId", n."marketType", n.format, n.grade, n."everySecondWeek"
    FROM (${standingNow()}) n LEFT JOIN (${standingIn(week)}) l USING ("retailerId")
    WHERE CASE WHEN l."retailerId" IS NULL THEN n.grade IS NOT NULL
      ELSE (n."regionId", n."marketType", n.format, n.grade, n."everySecondWeek")
        IS DISTINCT FROM (l."regionId", l."marketType", l.format, l.grade, l."everySecondWeek") END`
}

/** What a rule `r` gives a shop that stands so in `s`: the domain's policyLineOf in SQL. */
export const quantityOf = Prisma.sql`supply_quantity(r, s."regionId", s.grade, s."marketType", s.format, s."everySecondWeek")`

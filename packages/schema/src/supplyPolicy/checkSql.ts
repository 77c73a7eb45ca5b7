import { askPool, type Db, Prisma } from '@kewo/db'
import { quantityOf, standingIn, standingNow } from './standing.ts'

/** A draft, by which shops it is worked out, and what it is held against. */
export type Check = {
  draftId: string
  week: Date
  /** It corrects a published week: shops stand as that week was frozen. */
  isCorrection: boolean
  /** The version that holds the week before; null where there is none. */
  against: { id: string; week: Date } | null
}

/**
 * Shops that stand alike, now and in the week before, get the same: each such group is worked out once, so that the number
 * of shops costs one pass over them and no more. `shops` has each with the key of its group, `pairs` a row for each group
 * and product, `sums` one for each group. -1 is no limit; a change from or to it is counted as none in units.
 */
function partsOf({ draftId, week, isCorrection, against }: Check): Prisma.Sql {
  const before = against
    ? standingIn(against.week)
    : Prisma.sql`SELECT * FROM (${standingNow()}) nobody WHERE false`
  return Prisma.sql`
    shops AS MATERIALIZED (
      SELECT n.*, l."regionId" AS "wasRegionId", l."marketType" AS "wasMarketType", l.format AS "wasFormat",
        l.grade AS "wasGrade", l."everySecondWeek" AS "wasEverySecondWeek",
        concat_ws(' ', n."regionId", n."marketType", n.format, coalesce(n.grade, 0), n."everySecondWeek",
          l."regionId", l."marketType", l.format, coalesce(l.grade, 0), l."everySecondWeek") AS key
      FROM (${isCorrection ? standingIn(week) : standingNow()}) n
        JOIN "Retailer" shop ON shop.id = n."retailerId" AND shop."closedAt" IS NULL
        LEFT JOIN (${before}) l ON l."retailerId" = n."retailerId"),
    alike AS MATERIALIZED (
      SELECT key, "regionId", "marketType", format, grade, "everySecondWeek", "wasRegionId", "wasMarketType", "wasFormat",
        "wasGrade", "wasEverySecondWeek", count(*)::int AS shops
      FROM shops GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    now AS (SELECT s.key, r."productId", ${quantityOf} AS now
      FROM alike s CROSS JOIN "SupplyRule" r WHERE r."versionId" = ${draftId}::uuid),
    was AS (SELECT s.key, r."productId", ${quantityOf} AS was
      FROM (SELECT key, "wasRegionId" AS "regionId", "wasMarketType" AS "marketType", "wasFormat" AS format,
          "wasGrade" AS grade, "wasEverySecondWeek" AS "everySecondWeek" FROM alike) s
        CROSS JOIN "SupplyRule" r WHERE r."versionId" = ${against?.id ?? null}::uuid),
    pairs AS MATERIALIZED (SELECT key, "productId", coalesce(now, 0) AS now, coalesce(was, 0) AS was,
        CASE WHEN now = -1 OR was = -1 THEN 0 ELSE coalesce(now, 0) - coalesce(was, 0) END AS change
      FROM now FULL JOIN was USING (key, "productId")),
    sums AS MATERIALIZED (SELECT a.key, a.grade, a.shops, coalesce(bool_or(p.now <> 0), false) AS gets, coalesce(sum(p.change), 0)::int AS change
      FROM alike a LEFT JOIN pairs p USING (key) GROUP BY a.key, a.grade, a.shops)`
}

export type CheckedProduct = { productId: string; units: number; before: number; unlimitedShops: number }
export type CheckedGrade = {
  grade: number | null
  shops: number
  nothing: number
  less: number
  more: number
  change: number
}
export type Checked = { products: CheckedProduct[]; grades: CheckedGrade[] }

/** The sums of a draft over all shops: by product, if everybody orders all it may, and by grade. */
export async function checkedOf(db: Db, check: Check): Promise<Checked> {
  const [row] = await askPool<Checked>(
    db,
    Prisma.sql`WITH ${partsOf(check)} SELECT
      (SELECT coalesce(jsonb_agg(p), '[]') FROM (
        SELECT "productId", sum(shops * greatest(now, 0)) AS units, sum(shops * greatest(was, 0)) AS before,
          coalesce(sum(shops) FILTER (WHERE now = -1), 0) AS "unlimitedShops"
        FROM pairs JOIN alike USING (key) GROUP BY "productId") p) AS products,
      (SELECT coalesce(jsonb_agg(g ORDER BY g.grade DESC NULLS LAST), '[]') FROM (
        SELECT grade, sum(shops) AS shops, coalesce(sum(shops) FILTER (WHERE NOT gets), 0) AS nothing,
          coalesce(sum(shops) FILTER (WHERE change < 0), 0) AS less,
          coalesce(sum(shops) FILTER (WHERE change > 0), 0) AS more, sum(shops * change) AS change
        FROM sums GROUP BY grade) g) AS grades`,
  )
  return row!
}

/** Which shops a check lists. */
export const checkLists = ['NOTHING', 'LESS', 'MORE'] as const
export type CheckList = (typeof checkLists)[number]

const conditions: Record<CheckList, Prisma.Sql> = {
  NOTHING: Prisma.sql`NOT sums.gets`,
  LESS: Prisma.sql`sums.change < 0`,
  MORE: Prisma.sql`sums.change > 0`,
}

/** The shops of a list, those that lose or win most first, then by name. */
export const checkedShops = (
  db: Db,
  check: Check,
  { list, first }: { list: CheckList; first: number },
): Promise<{ id: string; change: number }[]> =>
  askPool(
    db,
    Prisma.sql`WITH ${partsOf(check)} SELECT shop.id, sums.change
      FROM sums JOIN shops USING (key) JOIN "Retailer" shop ON shop.id = shops."retailerId"
      WHERE ${conditions[list]} ORDER BY abs(sums.change) DESC, shop.name, shop.id LIMIT ${first}`,
  )

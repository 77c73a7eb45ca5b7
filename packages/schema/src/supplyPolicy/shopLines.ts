import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  type Format,
  type LocalDay,
  type MarketType,
  type NoSupplyReason,
  type SupplyBand,
  type SupplyMethod,
  weekOf,
} from '@kewo/domain'
import { askPool, type Db, Prisma } from '@kewo/db'
import { quantityOf, standingIn, standingNow } from './standing.ts'

/** What one version gives one shop of one product, as PostgreSQL works it out. */
type Given = {
  versionId: string
  productId: string
  method: SupplyMethod
  reason: string
  reasonEn: string | null
  quantity: number
  doubled: boolean
  inArea: boolean
  inRange: boolean
  grade: number | null
  marketType: MarketType
  format: Format
}

type Version = {
  id: string
  policyId: string
  number: number
  week: Date
  orderUntil: number
  reason: string
  reasonEn: string | null
  publishedAt: Date | null
  supersededAt: Date | null
}

/** A line of a shop with what stood there before. -1 is no limit, 0 none. */
export type ShopLine = {
  productId: string
  quantity: number
  /** In the week before; null where the product was not in its policy. */
  lastWeek: number | null
  /** By the version before of the same week, where the shop had another quantity by it. */
  corrected: number | null
  grade: number | null
  band: SupplyBand
  doubled: boolean
  none: NoSupplyReason | null
  reason: string
  reasonEn: string | null
  lastOrder: LastOrder | null
}

/** What the shop wanted and was given of a product when it last ordered it. */
export type LastOrder = { productId: string; week: Date; wanted: number; given: number }

export type ShopWeek = Version & { retailerId: string; lines: readonly ShopLine[] }

/**
 * The published weeks of one shop, that of the day and what comes after it, each with the shop's own lines: products that it
 * may order, or might the week before. `superseded`: with versions that were corrected since.
 */
export async function shopWeeks(
  db: Db,
  retailerId: string,
  from: LocalDay,
  { superseded = false } = {},
): Promise<readonly ShopWeek[]> {
  const thisWeek = weekOf(from)
  const versions = await askPool<Version>(
    db,
    Prisma.sql`SELECT v.id, v."policyId", v.number, p.week, v."orderUntil", v.reason, v."reasonEn", v."publishedAt", v."supersededAt"
      FROM "SupplyPolicyVersion" v JOIN "SupplyPolicy" p ON p.id = v."policyId"
      WHERE v."publishedAt" IS NOT NULL AND p.week >= (
        SELECT coalesce(max(before.week), ${dateColumnOf(thisWeek)}::date) FROM "SupplyPolicy" before
        WHERE before.week < ${dateColumnOf(thisWeek)}::date
          AND EXISTS (SELECT 1 FROM "SupplyPolicyVersion" b WHERE b."policyId" = before.id AND b."publishedAt" IS NOT NULL))
      ORDER BY p.week, v.number`,
  )
  const shown = versions.filter(
    ({ week, supersededAt }) => (superseded || supersededAt === null) && dayOfDateColumn(week) >= thisWeek,
  )
  if (shown.length === 0) return []
  const given = await Promise.all(
    [...new Set(versions.map(({ week }) => week.getTime()))].map((time) => {
      const week = new Date(time)
      const ids = versions.filter((version) => version.week.getTime() === time).map(({ id }) => id)
      return askGiven(db, ids, standingIn(week, [retailerId]))
    }),
  ).then((parts) => parts.flat())
  const orders = await lastOrders(db, retailerId, dateColumnOf(thisWeek))
  return shown
    .map((version) => weekOfVersion(version, versions, given, { retailerId, orders }))
    .filter(hasLines)
}

const hasLines = ({ lines }: ShopWeek) => lines.length > 0

/** What the draft of a policy would give one shop, beside what it has the week before. */
export async function draftWeek(db: Db, draft: Version, retailerId: string): Promise<ShopWeek> {
  const versions = await askPool<Version>(
    db,
    Prisma.sql`SELECT v.id, v."policyId", v.number, p.week, v."orderUntil", v.reason, v."reasonEn", v."publishedAt", v."supersededAt"
      FROM "SupplyPolicyVersion" v JOIN "SupplyPolicy" p ON p.id = v."policyId"
      WHERE v."publishedAt" IS NOT NULL AND (p.id = ${draft.policyId}::uuid OR p.week = (
        SELECT max(before.week) FROM "SupplyPolicy" before JOIN "SupplyPolicyVersion" b ON b."policyId" = before.id
        WHERE before.week < ${draft.week}::date AND b."publishedAt" IS NOT NULL))
      ORDER BY p.week, v.number`,
  )
  const published = versions.filter(({ policyId }) => policyId === draft.policyId)
  const stood =
    published.length > 0
      ? standingIn(draft.week, [retailerId])
      : standingNow(Prisma.sql`"Retailer".id = ${retailerId}::uuid`)
  const before = versions.filter(({ policyId }) => policyId !== draft.policyId)
  const given = await Promise.all([
    askGiven(db, [draft.id, ...published.map(({ id }) => id)], stood),
    before.length > 0
      ? askGiven(
          db,
          before.map(({ id }) => id),
          standingIn(before[0]!.week, [retailerId]),
        )
      : [],
  ])
  const orders = await lastOrders(db, retailerId, draft.week)
  return weekOfVersion(draft, [...versions, draft], given.flat(), { retailerId, orders })
}

const askGiven = (db: Db, versionIds: readonly string[], stood: Prisma.Sql) =>
  askPool<Given>(
    db,
    Prisma.sql`SELECT r."versionId", r."productId", r.method, r.reason, r."reasonEn", ${quantityOf} AS quantity,
        r.doubles AND s."everySecondWeek" AS doubled,
        cardinality(r."regionIds") = 0 OR s."regionId" = ANY (r."reachedRegionIds") AS "inArea",
        s.grade IS NOT NULL AND s.grade BETWEEN coalesce(r."gradeFrom", 1) AND coalesce(r."gradeTo", 30) AS "inRange",
        s.grade, s."marketType", s.format
      FROM "SupplyRule" r CROSS JOIN (${stood}) s WHERE r."versionId" = ANY (${versionIds}::uuid[])
      ORDER BY r.position, r.id`,
  )

function weekOfVersion(
  version: Version,
  versions: readonly Version[],
  given: readonly Given[],
  { retailerId, orders }: { retailerId: string; orders: readonly LastOrder[] },
): ShopWeek {
  const by = (id: string | undefined) => given.filter(({ versionId }) => versionId === id)
  const [own, corrected, last] = [
    by(version.id),
    by(versions.findLast((one) => one.policyId === version.policyId && one.number < version.number)?.id),
    by(versions.findLast((one) => one.week < version.week && one.supersededAt === null)?.id),
  ]
  const quantity = (rows: readonly Given[], productId: string) =>
    rows.find((row) => row.productId === productId)?.quantity ?? null
  const lines = own.map((row) => {
    const was = quantity(corrected, row.productId) ?? 0
    return {
      ...row,
      band: bandOf(row),
      doubled: row.doubled && row.quantity > 0,
      none: row.quantity === 0 ? whyNone(row) : null,
      lastWeek: quantity(last, row.productId),
      corrected: version.number > 1 && was !== row.quantity ? was : null,
      lastOrder: orders.find((order) => order.productId === row.productId) ?? null,
    }
  })
  // What the shop had, and what neither this week nor any version before gives it, is no line of its.
  const isShown = ({ quantity: now, lastWeek, corrected: was }: ShopLine) =>
    now !== 0 || (lastWeek ?? 0) !== 0 || was !== null
  return { ...version, retailerId, lines: lines.filter(isShown) }
}

/** So far back an order still says something. */
const orderedWithinDays = 56

const lastOrders = (db: Db, retailerId: string, before: Date) =>
  askPool<LastOrder>(
    db,
    Prisma.sql`SELECT DISTINCT ON ("productId") "productId", week, wanted, given FROM "OrderLine"
      WHERE "retailerId" = ${retailerId}::uuid AND week < ${before}::date
        AND week >= ${before}::date - ${orderedWithinDays}::int
      ORDER BY "productId", week DESC`,
  )

function bandOf({ method, marketType, format }: Given): SupplyBand {
  if (method === 'GRADE_MARKET') return marketType
  return method === 'GRADE_FORMAT' ? format : null
}

function whyNone({ grade, inArea, inRange }: Given): NoSupplyReason {
  if (grade === null) return 'UNGRADED'
  if (!inArea) return 'OUT_OF_AREA'
  return inRange ? 'NONE_FOR_GRADE' : 'OUT_OF_RANGE'
}

/** The last day of a week as a column. */
export const lastDayColumn = (week: Date) => dateColumnOf(addDays(dayOfDateColumn(week), 6))

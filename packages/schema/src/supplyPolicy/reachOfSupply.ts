import { dayOfDateColumn, lastDayOfWeek, localDayOf } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { addReach } from '../reach/subject.ts'
import { versionReceipts } from '../reach/versionReceipts.ts'
import { visibleRetailersSql } from '../retailer/access.ts'
import { isPublished, visibleSupplyPolicies } from './access.ts'
import { quantityOf, standingIn } from './standing.ts'

addReach('SupplyPolicyVersion', async ({ db, viewer, now, timeZone }, id) => {
  const version = await db.supplyPolicyVersion.findFirst({
    where: { id, ...isPublished, policy: visibleSupplyPolicies(viewer) },
    include: { policy: true },
  })
  if (!version) return null
  const { policy, publishedAt, supersededAt } = version
  const { week } = policy
  // Where no order of the week is known, nothing can be said of who has ordered.
  const ordersKnown = (await db.orderLine.findFirst({ where: { week }, select: { week: true } })) !== null
  const products = Prisma.sql`SELECT "productId" FROM "SupplyRule" WHERE "versionId" = ${id}::uuid`
  return {
    steps: ['MEANT', 'TOLD', 'OPENED', 'READ', 'UNDERSTOOD', ...(ordersKnown ? (['ACTED'] as const) : [])],
    meant: Prisma.sql`"Retailer".id IN (${withALine(id, week, viewer.seesAll ? null : visibleRetailersSql(viewer))})`,
    ...versionReceipts(
      { receipts: 'SupplyReceipt', versions: 'SupplyPolicyVersion', of: 'policyId' },
      version,
      policy.id,
    ),
    acted: ordersKnown
      ? Prisma.sql`EXISTS (SELECT FROM "OrderLine" ordered WHERE ordered."retailerId" = "Retailer".id
          AND ordered."productId" IN (${products}) AND ordered.week = ${week}::date AND ordered.wanted > 0)`
      : Prisma.sql`false`,
    actedAt: Prisma.sql`NULL::timestamptz`,
    told: {
      kinds: ['SUPPLY_PUBLISHED', 'SUPPLY_CORRECTED', 'SUPPLY_REMINDER'],
      // A correction tells only those whose line it changes; the others know theirs from the version before.
      ...{ subjectId: policy.id, since: policy.createdAt, until: supersededAt },
    },
    since: publishedAt!,
    keepsAnswers: false,
    isShown: supersededAt === null && lastDayOfWeek(dayOfDateColumn(week)) >= localDayOf(now, timeZone),
    lock: { table: 'SupplyPolicyVersion', id },
    reminder: {
      kind: 'SUPPLY_REMINDER',
      ...{ params: { day: dayOfDateColumn(week) }, subjectId: policy.id },
    },
  }
})

/**
 * The shops that a version gives something, as its week was frozen. Shops that stand alike get the same, so that each such
 * group is worked out once, and not each shop.
 */
const withALine = (versionId: string, week: Date, among: Prisma.Sql | null) => Prisma.sql`
  WITH stood AS MATERIALIZED (SELECT s.*, concat_ws(' ', "regionId", "marketType", format, grade, "everySecondWeek") AS key
    FROM (${standingIn(week, among ?? undefined)}) s WHERE grade IS NOT NULL),
  supplied AS MATERIALIZED (SELECT key FROM (SELECT DISTINCT key, "regionId", "marketType", format, grade, "everySecondWeek" FROM stood) s
    WHERE EXISTS (SELECT FROM "SupplyRule" r WHERE r."versionId" = ${versionId}::uuid AND ${quantityOf} <> 0))
  SELECT "retailerId" FROM stood JOIN supplied USING (key)`

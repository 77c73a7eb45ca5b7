import { dayOfDateColumn, type NotificationParams, unitWord, unlimited, type Words } from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import type { SignedInWithin } from '../builder/context.ts'
import { addAnnouncement, announce } from '../notification/announce.ts'
import { notify } from '../notification/notify.ts'
import { managersOf } from '../retailer/managersOf.ts'
import { withValidLicence } from '../retailer/validLicence.ts'
import { isCurrent } from './access.ts'
import { quantityOf, standingIn } from './standing.ts'

type Told = { policyId: string; week: Date; number: number; reason: string }

/** Tells of a version that was published: the first of a week all who get something, a correction those whose line it changes. */
export async function tellOfSupply(
  telling: SignedInWithin,
  { policyId, week, number, reason }: Told,
): Promise<void> {
  const { db, now } = telling
  const subjectId = policyId
  const day = dayOfDateColumn(week)
  const managers = await managersOf(db, { closedAt: null })
  if (number === 1) {
    await notify(telling, managers, 'SUPPLY_PUBLISHED', { params: { day }, subjectId })
    await announce(telling, 'SUPPLY_PUBLISHED', { params: { day }, subjectId, dueAt: now })
    return
  }
  // What was and what is differ from shop to shop: each is told its own.
  const params = { day, reason, title: await changedProducts(db, policyId), ...sameForNobody }
  await notify(telling, managers, 'SUPPLY_CORRECTED', { params, subjectId })
  await announce(telling, 'SUPPLY_CORRECTED', { params, subjectId, dueAt: now })
}

const sameForNobody = { before: { 'zh-CN': '', en: '' }, after: { 'zh-CN': '', en: '' } }

/** The versions of a week that a correction is told by: what holds, and what held before. */
const versionsOf = (policyId: string) => Prisma.sql`
  SELECT v.id, row_number() OVER (ORDER BY v.number DESC) AS age FROM "SupplyPolicyVersion" v
  WHERE v."policyId" = ${policyId}::uuid AND v."publishedAt" IS NOT NULL`

const ruleOf = (policyId: string, age: number) => Prisma.sql`
  SELECT r.* FROM "SupplyRule" r JOIN (${versionsOf(policyId)}) v ON v.id = r."versionId" AND v.age = ${age}`

async function changedProducts(db: DbTransaction, policyId: string): Promise<Words> {
  const changed = await db.$queryRaw<{ name: string; nameEn: string | null }[]>`
    SELECT p.name, p."nameEn" FROM (${ruleOf(policyId, 1)}) now FULL JOIN (${ruleOf(policyId, 2)}) was USING ("productId")
    JOIN "Product" p ON p.id = "productId"
    WHERE (now.method, now."regionIds", now."gradeFrom", now."gradeTo", now.doubles, now.quantities)
      IS DISTINCT FROM (was.method, was."regionIds", was."gradeFrom", was."gradeTo", was.doubles, was.quantities)
    ORDER BY p.name`
  const [first] = changed
  if (!first) return { 'zh-CN': '说明', en: 'the explanation' }
  return named(first, changed.length - 1)
}

/** One product by name, and how many besides. */
const named = ({ name, nameEn }: { name: string; nameEn: string | null }, others: number): Words => ({
  'zh-CN': others > 0 ? `${name}等 ${others + 1} 个品规` : name,
  en: others > 0 ? `${nameEn ?? name} and ${others} more` : (nameEn ?? name),
})

async function held(db: DbTransaction, policyId: string) {
  return db.supplyPolicyVersion.findFirst({
    where: { policyId, ...isCurrent },
    select: { id: true, policy: { select: { week: true } } },
  })
}

addAnnouncement(
  'SUPPLY_PUBLISHED',
  async (db, id, { now, timeZone }) => ((await held(db, id)) ? withValidLicence(now, timeZone) : null),
  async (db, id, shopIds) => {
    const version = await held(db, id)
    if (!version) return new Map()
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT s."retailerId" AS id FROM (${standingIn(version.policy.week, shopIds)}) s WHERE EXISTS (
        SELECT 1 FROM "SupplyRule" r WHERE r."versionId" = ${version.id}::uuid AND ${quantityOf} <> 0)`
    return new Map(rows.map((row) => [row.id, {}]))
  },
)

type Change = {
  id: string
  name: string
  nameEn: string | null
  unit: string
  unitEn: string | null
  before: number
  after: number
  others: number
}

addAnnouncement(
  'SUPPLY_CORRECTED',
  async (db, id, { now, timeZone }) => ((await held(db, id)) ? withValidLicence(now, timeZone) : null),
  async (db, id, shopIds) => {
    const version = await held(db, id)
    if (!version) return new Map()
    const rows = await db.$queryRaw<Change[]>`
      WITH stood AS MATERIALIZED (${standingIn(version.policy.week, shopIds)}),
      now AS (SELECT s."retailerId", r."productId", ${quantityOf} AS quantity FROM (${ruleOf(id, 1)}) r CROSS JOIN stood s),
      was AS (SELECT s."retailerId", r."productId", ${quantityOf} AS quantity FROM (${ruleOf(id, 2)}) r CROSS JOIN stood s),
      changed AS (SELECT "retailerId", "productId", coalesce(was.quantity, 0) AS before, coalesce(now.quantity, 0) AS after
        FROM now FULL JOIN was USING ("retailerId", "productId") WHERE coalesce(was.quantity, 0) <> coalesce(now.quantity, 0))
      SELECT DISTINCT ON (c."retailerId") c."retailerId" AS id, p.name, p."nameEn", p.unit, p."unitEn", c.before, c.after,
        (count(*) OVER (PARTITION BY c."retailerId") - 1)::int AS others
      FROM changed c JOIN "Product" p ON p.id = c."productId" ORDER BY c."retailerId", abs(c.after - c.before) DESC, p.name`
    return new Map(rows.map((row) => [row.id, wordsOf(row)]))
  },
)

function wordsOf(change: Change): Partial<NotificationParams<'SUPPLY_CORRECTED'>> {
  return {
    title: named(change, change.others),
    before: amountWords(change, change.before),
    after: amountWords(change, change.after),
  }
}

const amountWords = ({ unit, unitEn }: { unit: string; unitEn: string | null }, quantity: number): Words =>
  quantity === unlimited
    ? { 'zh-CN': '不限', en: 'no limit' }
    : { 'zh-CN': `${quantity} ${unit}`, en: `${quantity} ${unitWord(unitEn ?? unit, quantity)}` }

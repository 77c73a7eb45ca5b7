import type { Db, Prisma, SupplyPolicy, SupplyPolicyVersion, SupplyStanding } from '@kewo/db'
import { dayFromNow, now } from './clock.ts'
import { makeProduct } from './brand.ts'

/** Monday of the week of the tests' clock, so many weeks later: the clock stands on a Monday. */
export const mondayFromNow = (weeks = 0): Date => dayFromNow(weeks * 7)

const bands = { GRADE: 1, GRADE_MARKET: 2, GRADE_FORMAT: 7 } as const

type Rule = Omit<Partial<Prisma.SupplyRuleUncheckedCreateInput>, 'versionId'>

/** A published week with one product, of which each grade gets as many units as it is high; standing is not frozen. */
export async function makeSupplyPolicy(
  db: Db,
  over: Partial<Prisma.SupplyPolicyVersionUncheckedCreateInput> & { week?: Date } = {},
  rules: readonly Rule[] = [{}],
): Promise<SupplyPolicy & { version: SupplyPolicyVersion }> {
  const { week = mondayFromNow(), ...terms } = over
  const policy = await db.supplyPolicy.upsert({ where: { week }, create: { week }, update: {} })
  const number = (await db.supplyPolicyVersion.count({ where: { policyId: policy.id } })) + 1
  if (terms.publishedAt !== null)
    await db.supplyPolicyVersion.updateMany({
      where: { policyId: policy.id, publishedAt: { not: null }, supersededAt: null },
      data: { supersededAt: now },
    })
  const version = await db.supplyPolicyVersion.create({
    data: { policyId: policy.id, number, publishedAt: now, ...terms },
  })
  for (const [position, rule] of rules.entries()) {
    const method = rule.method ?? 'GRADE'
    await db.supplyRule.create({
      data: {
        ...{
          quantities: Array.from({ length: 30 * bands[method] }, (_cell, index) => (index % 30) + 1),
          position,
        },
        ...rule,
        ...{ method, versionId: version.id, productId: rule.productId ?? (await makeProduct(db)).id },
      },
    })
  }
  return { ...policy, version }
}

/** How a shop stands from a week on; the earliest where none is named, so that it holds in all. */
export async function makeStanding(
  db: Db,
  over: Partial<Prisma.SupplyStandingUncheckedCreateInput> & { retailerId: string },
): Promise<SupplyStanding> {
  const { regionId, marketType, format } = await db.retailer.findUniqueOrThrow({
    where: { id: over.retailerId },
  })
  const stands = { week: mondayFromNow(-52), regionId, marketType, format, grade: 14, everySecondWeek: false }
  const data = { ...stands, ...over }
  const { retailerId, week } = data
  const where = { retailerId_week: { retailerId, week: new Date(week) } }
  return db.supplyStanding.upsert({ where, create: data, update: data })
}

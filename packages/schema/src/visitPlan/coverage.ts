import { areFair, fairPairs, type GroupShares, groupShares, isSmallShop, type MarketType } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'

const CoveredShare = builder.objectRef<GroupShares['visits']>('CoveredShare').implement({
  description: 'So many of so many.',
  fields: (t) => ({ made: t.exposeInt('made'), of: t.exposeInt('of') }),
})

const GroupCoverage = builder.objectRef<GroupShares>('GroupCoverage').implement({
  description: 'How a group of shops fares: those that are owed a visit and can be reached.',
  fields: (t) => ({
    visits: t.expose('visits', { type: CoveredShare, description: 'Visits in the plan of those owed.' }),
    shops: t.expose('shops', { type: CoveredShare, description: 'Shops with a visit at all, of all.' }),
  }),
})

type Coverages = Record<'all' | 'rural' | 'urban' | 'small' | 'others', GroupShares> & { isFair: boolean }

export const Coverage = builder.objectRef<Coverages>('Coverage').implement({
  description: '覆盖率: how many of the visits that are owed are in a plan, and of the shops, by group.',
  fields: (t) => ({
    all: t.expose('all', { type: GroupCoverage }),
    rural: t.expose('rural', { type: GroupCoverage }),
    urban: t.expose('urban', { type: GroupCoverage }),
    small: t.expose('small', {
      type: GroupCoverage,
      description: 'Grades 1 to 10, and shops not graded yet.',
    }),
    others: t.expose('others', { type: GroupCoverage, description: 'All that are not small.' }),
    isFair: t.exposeBoolean('isFair', {
      description:
        'Whether rural and urban, small and other shops are at most a tenth apart, by visits and by shops (or one, in a small group). False after a change by hand, or where the locked stops alone are unfair.',
    }),
  }),
})

type Row = { marketType: MarketType; grade: number | null; made: number; missing: number }

/** Of the shops in a plan, those with a stop and those whose visits could be made and are left out. */
export async function coverageOf(db: DbTransaction, planId: string): Promise<Coverages> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT retailer."marketType", retailer.grade, sum(one.made)::int AS made, sum(one.missing)::int AS missing
    FROM (
      SELECT stop."retailerId", 1 AS made, 0 AS missing
      FROM "VisitPlanStop" stop JOIN "VisitPlanDay" day ON day.id = stop."dayId"
      WHERE day."planId" = ${planId}::uuid
      UNION ALL
      SELECT "retailerId", 0, visits FROM "VisitPlanLeftOut"
      WHERE "planId" = ${planId}::uuid AND reason IN ('NO_TIME', 'MOST_VISITS', 'FAIRNESS', 'TAKEN_OUT')
    ) one
    JOIN "Retailer" retailer ON retailer.id = one."retailerId"
    GROUP BY retailer.id`
  const shops = rows.map(({ marketType, grade, made, missing }) => ({
    ...{ marketType, small: isSmallShop(grade) },
    ...{ made, owed: made + missing },
  }))
  type Shop = (typeof shops)[number]
  const group = (isIn: (shop: Shop) => boolean) => groupShares(shops, isIn)
  return {
    all: group(() => true),
    rural: group(({ marketType }) => marketType === 'RURAL'),
    urban: group(({ marketType }) => marketType === 'URBAN'),
    small: group(({ small }) => small),
    others: group(({ small }) => !small),
    isFair: fairPairs.every((isOne) =>
      areFair(
        group(isOne),
        group((shop) => !isOne(shop)),
      ),
    ),
  }
}

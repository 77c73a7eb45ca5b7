import { isSmallShop } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'

type Share = { shops: number; covered: number }

const CoveredShare = builder.objectRef<Share>('CoveredShare').implement({
  description: 'How many shops of a group are visited as often as owed.',
  fields: (t) => ({
    shops: t.exposeInt('shops', { description: 'Shops that are owed a visit and can be reached.' }),
    covered: t.exposeInt('covered'),
  }),
})

type Shares = Record<'all' | 'rural' | 'urban' | 'small' | 'others', Share>

export const Coverage = builder.objectRef<Shares>('Coverage').implement({
  description: '覆盖率: shops visited as often as owed ÷ shops, by group.',
  fields: (t) => ({
    all: t.expose('all', { type: CoveredShare }),
    rural: t.expose('rural', { type: CoveredShare }),
    urban: t.expose('urban', { type: CoveredShare }),
    small: t.expose('small', {
      type: CoveredShare,
      description: 'Grades 1 to 10, and shops not graded yet.',
    }),
    others: t.expose('others', { type: CoveredShare, description: 'All that are not small.' }),
  }),
})

type Row = { marketType: 'URBAN' | 'RURAL'; grade: number | null; covered: boolean }

/** Of the shops in a plan, those with a stop and those left out for want of time or by hand. */
export async function coverageOf(db: DbTransaction, planId: string): Promise<Shares> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT retailer."marketType", retailer.grade, bool_and(one.covered) AS covered
    FROM (
      SELECT stop."retailerId", true AS covered
      FROM "VisitPlanStop" stop JOIN "VisitPlanDay" day ON day.id = stop."dayId"
      WHERE day."planId" = ${planId}::uuid
      UNION ALL
      SELECT "retailerId", false FROM "VisitPlanLeftOut"
      WHERE "planId" = ${planId}::uuid AND reason IN ('NO_TIME', 'TAKEN_OUT')
    ) one
    JOIN "Retailer" retailer ON retailer.id = one."retailerId"
    GROUP BY retailer.id`
  const share = (isIn: (row: Row) => boolean): Share => {
    const group = rows.filter(isIn)
    return { shops: group.length, covered: group.filter(({ covered }) => covered).length }
  }
  return {
    all: share(() => true),
    rural: share(({ marketType }) => marketType === 'RURAL'),
    urban: share(({ marketType }) => marketType === 'URBAN'),
    small: share(({ grade }) => isSmallShop(grade)),
    others: share(({ grade }) => !isSmallShop(grade)),
  }
}

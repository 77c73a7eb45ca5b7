import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  type LocalDay,
  localDayOf,
  medianPoint,
  weekdayOf,
  workdaysOf,
} from '@kewo/domain'
import type { DbTransaction, VisitPlan } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'
import { knownPoint } from './planDays.ts'
import { managedShops } from './planSource.ts'

type Setting = {
  firstDay: LocalDay
  workdays: LocalDay[]
  mostVisits: number
  visitMinutes: number
  start: { longitude: number; latitude: number } | null
  shops: number
}

const PlanSetting = builder.objectRef<Setting>('VisitPlanSetting').implement({
  description: 'What a new plan would begin with: as the last one was, or as is usual.',
  fields: (t) => ({
    firstDay: t.field({ type: 'Day', resolve: ({ firstDay }) => dateColumnOf(firstDay) }),
    workdays: t.field({
      type: ['Day'],
      description: 'The days on which the company works in those weeks.',
      resolve: ({ workdays }) => workdays.map(dateColumnOf),
    }),
    mostVisits: t.exposeInt('mostVisits'),
    visitMinutes: t.exposeInt('visitMinutes'),
    startLongitude: t.float({
      nullable: true,
      description:
        'Where the days of the last plan began, or the middle of the shops; null without a known place.',
      resolve: ({ start }) => start?.longitude,
    }),
    startLatitude: t.float({ nullable: true, resolve: ({ start }) => start?.latitude }),
    shops: t.exposeInt('shops', { description: 'Shops of the viewer that trade.' }),
  }),
})

/** What is usual in the trade where nobody has said otherwise. */
const usual = { mostVisits: 15, visitMinutes: 20 }

builder.queryField('visitPlanSetting', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).field({
    type: PlanSetting,
    description: 'For the form of a new plan of the viewer.',
    args: {
      firstDay: t.arg({ type: 'Day', description: 'Left out: after the plan that runs, or next Monday.' }),
      weeks: t.arg.int({ required: true, description: '1 to 4; other numbers are taken as the nearest.' }),
    },
    resolve: async (_root, { firstDay, weeks }, { db, viewer, now, timeZone }) => {
      const last = await db.visitPlan.findFirst({
        where: { staffId: viewer.staffId, status: { in: ['DRAFT', 'PUBLISHED'] } },
        orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      })
      const first = firstDay ? dayOfDateColumn(firstDay) : nextFirstDay(last, localDayOf(now, timeZone))
      const calendar = await loadWorkingCalendar(db, timeZone)
      const points = await knownPoints(db, viewer.staffId)
      return {
        ...usual,
        ...(last && { mostVisits: last.mostVisits, visitMinutes: last.visitMinutes }),
        firstDay: first,
        workdays: calendar
          ? workdaysOf(
              { firstDay: first, weeks: Math.min(4, Math.max(1, weeks)), daysOff: [] },
              calendar,
            ).map(({ day }) => day)
          : [],
        start: last
          ? { longitude: last.startLongitude, latitude: last.startLatitude }
          : medianPoint(points.known),
        shops: points.shops,
      }
    },
  }),
)

/** The Monday after the plan that runs, else the next one. */
function nextFirstDay(last: VisitPlan | null, today: LocalDay): LocalDay {
  const lastDay = last?.status === 'PUBLISHED' ? dayOfDateColumn(last.lastDay) : today
  const from = lastDay > today && lastDay < addDays(today, 28) ? lastDay : today
  return addDays(from, 8 - weekdayOf(from))
}

async function knownPoints(db: DbTransaction, staffId: string) {
  const shops = await db.retailer.findMany({
    where: managedShops(staffId),
    select: { longitude: true, latitude: true, placeStatus: true },
  })
  return { shops: shops.length, known: shops.flatMap((shop) => knownPoint(shop) ?? []) }
}

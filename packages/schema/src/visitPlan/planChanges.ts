import { localDayOf } from '@kewo/domain'
import type { DbTransaction, Prisma, VisitPlan as PlanRow } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { matchStops } from './matchStops.ts'

const shop = { retailer: { select: { ...retailerScope, closedAt: true, userId: true } } } as const
const withDay = { day: true, ...shop } as const
const withWishes = { ...shop, wishes: { where: { status: 'OPEN' as const }, select: { id: true } } } as const

type Stop = Prisma.VisitPlanStopGetPayload<{ include: typeof withDay }>
type Planned = Prisma.VisitGetPayload<{ include: typeof withWishes }>
type Pair = { stop: Stop; visit: Planned }

/** What publishing a plan does with the visits that are planned already. */
export type PlanMatch = {
  /** Visits that stay on their day. */
  stays: Pair[]
  /** Visits that go to another day. */
  moved: Pair[]
  added: Stop[]
  dropped: Planned[]
}

type Asking = { viewer: Viewer; now: Date; timeZone: string }
type Weeks = Pick<PlanRow, 'id' | 'staffId' | 'firstDay' | 'lastDay'>

export async function matchPlan(
  db: DbTransaction,
  { viewer, now, timeZone }: Asking,
  { id, staffId, firstDay, lastDay }: Weeks,
): Promise<PlanMatch> {
  const today = new Date(localDayOf(now, timeZone))
  const [stops, visits] = await Promise.all([
    db.visitPlanStop.findMany({
      where: { day: { planId: id }, retailer: visibleRetailers(viewer) },
      include: withDay,
    }),
    db.visit.findMany({
      where: { staffId, status: 'PLANNED', plannedOn: { gte: firstDay, lte: lastDay } },
      include: withWishes,
    }),
  ])
  // A shop that closed in the meantime or now is somebody else's, or a day that has gone by, is no visit of ours.
  const wanted = stops.filter(({ retailer, day }) => retailer.closedAt === null && day.day >= today)
  const { moved: matched, ...others } = matchStops(wanted, visits)
  const { stays = [], moved = [] } = Object.groupBy(matched, ({ stop, visit }) =>
    visit.plannedOn?.getTime() === stop.day.day.getTime() ? 'stays' : 'moved',
  )
  return { stays, moved, ...others }
}

type Changes = { added: number; moved: number; cancelled: number }

const VisitPlanChanges = builder.objectRef<Changes>('VisitPlanChanges').implement({
  description: 'What publishing a draft would do now to visits that shops know of.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Visits that are new.' }),
    moved: t.exposeInt('moved', { description: 'Visits that go to another day; publishing asks why.' }),
    cancelled: t.exposeInt('cancelled', { description: 'Visits that are taken back; publishing asks why.' }),
  }),
})

builder.prismaObjectField('VisitPlan', 'changes', (t) =>
  t.field({
    type: VisitPlanChanges,
    nullable: true,
    description: 'Null when it is no draft.',
    // Reads the whole plan.
    complexity: listOf(28),
    select: { id: true, status: true, staffId: true, firstDay: true, lastDay: true },
    resolve: async ({ status, ...plan }, _args, { db, viewer, now, timeZone }) => {
      if (status !== 'DRAFT' || !viewer) return null
      const { added, moved, dropped } = await matchPlan(db, { viewer, now, timeZone }, plan)
      return { added: added.length, moved: moved.length, cancelled: dropped.length }
    },
  }),
)

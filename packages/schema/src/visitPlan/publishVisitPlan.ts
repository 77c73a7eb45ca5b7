import { localDayOf, VisitPlanNotReady, whyNotChangePlan } from '@kewo/domain'
import type { DbTransaction, VisitPlan as PlanRow } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockOwnPlan } from './ownPlan.ts'
import { matchStops } from './matchStops.ts'
import { VisitPlan } from './visitPlan.ts'

builder.mutationField('publishVisitPlan', (t) =>
  t.withAuth({ roles: ['MANAGER'] }).prismaField({
    type: VisitPlan,
    description:
      'The stops of a draft become planned visits: each shop sees when we come. Visits of an earlier plan in these weeks are moved or taken back; those planned by hand or agreed with the shop stay on their day.',
    args: { id: t.arg.globalID({ for: VisitPlan, required: true }) },
    errors: { types: [VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, viewer, live } = context
      await db.$transaction(async (transaction) => {
        const plan = await lockOwnPlan(transaction, viewer, id)
        const refusal = whyNotChangePlan(plan)
        if (refusal) throw refusal
        await publish(transaction, context, plan)
        await live.publish(transaction, 'visitPlan', { id, staffId: viewer.staffId })
      })
      return db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function publish(
  db: DbTransaction,
  { viewer, live, now, timeZone }: SignedIn<StaffViewer>,
  { id, firstDay, lastDay }: PlanRow,
): Promise<void> {
  const { staffId } = viewer
  const shop = { retailer: { select: { ...retailerScope, closedAt: true } } }
  const today = new Date(localDayOf(now, timeZone))
  const [stops, visits] = await Promise.all([
    db.visitPlanStop.findMany({
      where: { day: { planId: id }, retailer: visibleRetailers(viewer) },
      include: { day: true, ...shop },
    }),
    db.visit.findMany({
      where: { staffId, status: 'PLANNED', plannedOn: { gte: firstDay, lte: lastDay } },
      include: { ...shop, wishes: { where: { status: 'OPEN' }, select: { id: true } } },
    }),
  ])
  // A shop that closed in the meantime or now is somebody else's, or a day that has gone by, is no visit of ours.
  const wanted = stops.filter(({ retailer, day }) => retailer.closedAt === null && day.day >= today)
  const { moved, added, dropped } = matchStops(wanted, visits)
  const planned = (stop: (typeof wanted)[number]) => ({
    ...{ plannedOn: stop.day.day, plannedOrder: stop.position },
    ...{ plannedMinute: stop.arriveMinute, plannedMetres: stop.metres },
  })
  for (const { stop, visit } of moved) await db.visit.update({ where: { id: visit.id }, data: planned(stop) })
  const made = await db.visit.createManyAndReturn({
    data: added.map((stop) => ({
      ...{ staffId, retailerId: stop.retailerId, status: 'PLANNED' as const, fromPlan: true },
      ...planned(stop),
    })),
    select: { id: true, retailer: { select: retailerScope } },
  })
  await db.visit.deleteMany({ where: { id: { in: dropped.map((visit) => visit.id) } } })
  await db.visitPlan.update({ where: { id }, data: { status: 'PUBLISHED', publishedAt: now } })
  const told = [...made, ...moved.map(({ visit }) => visit), ...dropped]
  for (const visit of told) await live.publish(db, 'visit', { id: visit.id, shop: visit.retailer })
}

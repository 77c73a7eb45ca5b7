import {
  dayOfDateColumn,
  InvalidInput,
  longestReason,
  VisitPlanNotReady,
  whyNotChangePlan,
  whyNotWritten,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { notifyEach, type Telling } from '../notification/notify.ts'
import { retailerScope, type RetailerScope } from '../retailer/access.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockOwnPlan } from './ownPlan.ts'
import { matchPlan, type PlanMatch } from './planChanges.ts'
import { VisitPlan } from './visitPlan.ts'

builder.mutationField('publishVisitPlan', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...makesStale('visits', 'myStops', 'shopsToVisit', 'visitPlanSetting'),
    description:
      'The stops of a draft become planned visits: each shop is told when we come. Visits of an earlier plan in these weeks are moved or taken back, which their shops are told with the reason; those planned by hand or agreed with the shop stay on their day.',
    args: {
      id: t.arg.globalID({ for: VisitPlan, required: true }),
      reason: t.arg.string({
        description:
          'Why visits that shops know of are moved or taken back; at most 500 characters. Needed where there are any, see changes.',
      }),
    },
    errors: { types: [InvalidInput, VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const { db, viewer, live } = context
      await db.$transaction(
        async (transaction) => {
          const plan = await lockOwnPlan(transaction, viewer, id)
          const refusal = whyNotChangePlan(plan)
          if (refusal) throw refusal
          const match = await matchPlan(transaction, context, plan)
          await publish({ ...context, db: transaction }, plan, match, reason ?? '')
          await live.publish(transaction, 'visitPlan', { id, staffId: viewer.staffId })
        },
        { timeout: 60_000 },
      )
      return db.visitPlan.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Publishing = Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction }

async function publish(
  context: Publishing,
  { id }: { id: string },
  { moved, stays, added, dropped }: PlanMatch,
  reason: string,
): Promise<void> {
  const { db, viewer, live, now } = context
  const { staffId } = viewer
  const unsaid = whyNotWritten('reason', reason, longestReason, whyMoved)
  if (moved.length + dropped.length > 0 && unsaid) throw unsaid
  const planned = (stop: PlanMatch['added'][number]) => ({
    ...{ plannedOn: stop.day.day, plannedOrder: stop.position },
    ...{ plannedMinute: stop.arriveMinute, plannedMetres: stop.metres },
  })
  const kept = [...stays, ...moved]
  for (const { stop, visit } of kept) await db.visit.update({ where: { id: visit.id }, data: planned(stop) })
  const made = await db.visit.createManyAndReturn({
    data: added.map((stop) => ({
      ...{ staffId, retailerId: stop.retailerId, status: 'PLANNED' as const, fromPlan: true },
      ...planned(stop),
    })),
    select: { id: true, plannedOn: true, retailer: { select: { ...retailerScope, userId: true } } },
  })
  await db.visit.deleteMany({ where: { id: { in: dropped.map((visit) => visit.id) } } })
  await db.visitPlan.update({ where: { id }, data: { status: 'PUBLISHED', publishedAt: now } })
  await tellOfNew(context, viewer.name, made)
  await tellOfChanges(context, { name: viewer.name, reason }, { moved, dropped })
  const changed = [...made, ...kept.map(({ visit }) => visit), ...dropped]
  await live.publish(db, 'visit', ...changed.map((visit) => ({ id: visit.id, shop: visit.retailer })))
}

const whyMoved = {
  'zh-CN': '请写一下为什么改期或取消，店里会看到。',
  en: 'Please say why visits are moved or cancelled; the shops will read it.',
}

type Made = { id: string; plannedOn: Date | null; retailer: RetailerScope & { userId: string | null } }

/** A shop that is visited more than once hears of all the days at once. */
async function tellOfNew(telling: Telling, name: string, made: readonly Made[]): Promise<void> {
  const byShop = Map.groupBy(made, ({ retailer }) => retailer.id)
  const notices = [...byShop.values()].map((visits) => ({
    to: visits[0]!.retailer.userId,
    subjectId: visits[0]!.id,
    params: { name, days: visits.map(({ plannedOn }) => dayOfDateColumn(plannedOn!)).toSorted() },
  }))
  await notifyEach(telling, 'VISIT_PLANNED', notices)
}

async function tellOfChanges(
  telling: Telling,
  said: { name: string; reason: string },
  { moved, dropped }: Pick<PlanMatch, 'moved' | 'dropped'>,
): Promise<void> {
  const moves = moved.map(({ stop, visit }) => ({
    ...{ to: visit.retailer.userId, subjectId: visit.id },
    params: { ...said, from: dayOfDateColumn(visit.plannedOn!), day: dayOfDateColumn(stop.day.day) },
  }))
  await notifyEach(telling, 'VISIT_MOVED', moves)
  const cancelled = dropped.map((visit) => ({
    ...{ to: visit.retailer.userId, subjectId: visit.id },
    params: { ...said, day: dayOfDateColumn(visit.plannedOn!) },
  }))
  await notifyEach(telling, 'VISIT_CANCELLED', cancelled)
}

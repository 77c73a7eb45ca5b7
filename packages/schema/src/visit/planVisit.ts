import { dayOfDateColumn, InvalidInput, localDayOf, SentBefore, whyNotPlanVisit } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { notify } from '../notification/notify.ts'
import { once } from '../once/once.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { readVisit } from './ownVisit.ts'

type Plan = { retailerId: string; plannedOn: Date }

builder.mutationField('planVisit', (t) =>
  t.withAuth({ may: 'makeVisits' }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops', 'shopsToVisit'),
    description: 'The viewer means to go to a shop on a day. The shop sees it.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      plannedOn: t.arg({ type: 'Day', required: true, description: 'Today or later, at most a year ahead.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is planned once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const plan = { retailerId: args.retailerId.id, plannedOn: args.plannedOn }
      const write = { mutation: 'planVisit', type: 'Visit', sent: args }
      const id = await once(context, write, (db) => makePlan(db, context, plan))
      return readVisit(query, context, id)
    },
  }),
)

async function makePlan(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  { retailerId, plannedOn }: Plan,
): Promise<{ id: string }> {
  const { viewer, live, now, timeZone } = context
  const refusal = whyNotPlanVisit(dayOfDateColumn(plannedOn), localDayOf(now, timeZone))
  if (refusal) throw refusal
  const { staffId } = viewer
  const retailer = found(
    await db.retailer.findFirst({
      where: { id: retailerId, closedAt: null, AND: visibleRetailers(viewer) },
      select: { ...retailerScope, userId: true },
    }),
  )
  const sameDay = { staffId, plannedOn, status: 'PLANNED' } as const
  if ((await db.visit.count({ where: { ...sameDay, retailerId } })) > 0)
    throw new InvalidInput('plannedOn', {
      'zh-CN': '这一天已经安排了去这家店。',
      en: 'A visit to this shop is already planned for that day.',
    })
  const { id } = await db.visit.create({
    data: { ...sameDay, retailerId, plannedOrder: await nextOrder(db, staffId, plannedOn) },
  })
  await notify({ ...context, db }, [retailer.userId], 'VISIT_PLANNED', {
    params: { name: viewer.name, days: [dayOfDateColumn(plannedOn)] },
    subjectId: id,
  })
  await live.publish(db, 'visit', { id, shop: retailer })
  return { id }
}

/** After the last stop of that day. */
export async function nextOrder(db: DbTransaction, staffId: string, plannedOn: Date): Promise<number> {
  const { _max } = await db.visit.aggregate({ where: { staffId, plannedOn }, _max: { plannedOrder: true } })
  return (_max.plannedOrder ?? 0) + 1
}

import { dayOfDateColumn, InvalidInput, localDayOf, whyNotPlanVisit } from '@kewo/domain'
import { type DbTransaction, isUniqueClash } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { readVisit } from './ownVisit.ts'

type Plan = { retailerId: string; plannedOn: Date; idempotencyKey: string }

builder.mutationField('planVisit', (t) =>
  t.withAuth({ roles: ['MANAGER', 'SUPERVISOR'] }).prismaField({
    type: 'Visit',
    description: 'The viewer means to go to a shop on a day. The shop sees it.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      plannedOn: t.arg({ type: 'Day', required: true, description: 'Today or later, at most a year ahead.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is planned once.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { retailerId, plannedOn, idempotencyKey }, context) => {
      const refusal = whyNotPlanVisit(dayOfDateColumn(plannedOn), localDayOf(context.now, context.timeZone))
      if (refusal) throw refusal
      const id = await planOnce(context, { retailerId: retailerId.id, plannedOn, idempotencyKey })
      return readVisit(query, context, id)
    },
  }),
)

/** Plans it unless the same key has done so before. */
async function planOnce(context: SignedIn<StaffViewer>, plan: Plan): Promise<string> {
  const { db, viewer } = context
  const where = { idempotencyKey: plan.idempotencyKey, staffId: viewer.staffId }
  const planned = () => db.visit.findFirst({ where, select: { id: true } })
  const before = await planned()
  if (before) return before.id
  try {
    return await db.$transaction((transaction) => makePlan(transaction, context, plan))
  } catch (error) {
    // The same plan arrived twice at once; the other one has made it.
    if (!isUniqueClash(error)) throw error
    return found(await planned()).id
  }
}

async function makePlan(
  db: DbTransaction,
  { viewer, live }: SignedIn<StaffViewer>,
  { retailerId, plannedOn, idempotencyKey }: Plan,
): Promise<string> {
  const { staffId } = viewer
  const retailer = found(
    await db.retailer.findFirst({
      where: { id: retailerId, closedAt: null, AND: visibleRetailers(viewer) },
      select: retailerScope,
    }),
  )
  const sameDay = { staffId, plannedOn, status: 'PLANNED' } as const
  if ((await db.visit.count({ where: { ...sameDay, retailerId } })) > 0)
    throw new InvalidInput('plannedOn', {
      'zh-CN': '这一天已经安排了去这家店。',
      en: 'A visit to this shop is planned for that day already.',
    })
  const { id } = await db.visit.create({
    data: { ...sameDay, retailerId, idempotencyKey, plannedOrder: await nextOrder(db, staffId, plannedOn) },
  })
  await live.publish(db, 'visit', { id, shop: retailer })
  return id
}

/** After the last stop of that day. */
export async function nextOrder(db: DbTransaction, staffId: string, plannedOn: Date): Promise<number> {
  const { _max } = await db.visit.aggregate({ where: { staffId, plannedOn }, _max: { plannedOrder: true } })
  return (_max.plannedOrder ?? 0) + 1
}

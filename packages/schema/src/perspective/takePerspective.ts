import {
  InvalidInput,
  minutesToWait,
  perspectiveMinutes,
  perspectiveQuota,
  RetailerIsClosed,
  whyNotPerspectiveReason,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found, tooMany } from '../builder/errors.ts'
import { newInLists } from '../builder/makesStale.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { Perspective } from './perspective.ts'

const minuteMs = 60_000

builder.mutationField('takePerspective', (t) =>
  t.withAuth({ may: 'seeAsShop' }).prismaField({
    type: Perspective,
    ...newInLists,
    description:
      'Begins to see with the eyes of a shop in scope, for 20 minutes at most and as long as this sign-in lasts. Noted in the audit log. TOO_MANY beyond 30 an hour.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      reason: t.arg.string({ description: 'Why, for the audit log; at most 200 characters.' }),
    },
    errors: { types: [RetailerIsClosed, InvalidInput] },
    resolve: async (query, _root, { retailerId, reason }, context) => {
      const { db, viewer, now } = context
      const why = reason?.trim() || null
      const refusal = whyNotPerspectiveReason(why ?? '')
      if (refusal) throw refusal
      const { id } = await db.$transaction(async (transaction) => {
        // Of several at once each counts those before it.
        await lockRow(transaction, 'Staff', viewer.staffId)
        await holdPace(transaction, viewer, now)
        const where = { id: retailerId.id, AND: visibleRetailers(viewer) }
        const shop = found(await transaction.retailer.findFirst({ where }))
        if (shop.closedAt) throw new RetailerIsClosed()
        await recordAct(transaction, context, {
          ...{ action: 'seeAsShop', subjectType: 'Retailer', subjectId: shop.id },
          after: { shop: shop.name, ...(why && { reason: why }) },
        })
        return transaction.perspective.create({
          data: {
            ...{ sessionId: viewer.sessionId, staffId: viewer.staffId, retailerId: shop.id, begunAt: now },
            endsAt: new Date(now.getTime() + perspectiveMinutes * minuteMs),
          },
        })
      })
      return db.perspective.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

/** Counted over all sign-ins of the person that still stand. */
async function holdPace(db: DbTransaction, { staffId }: StaffViewer, now: Date): Promise<void> {
  const begunAt = { gt: new Date(now.getTime() - perspectiveQuota.minutes * minuteMs) }
  const { _count: count, _min: min } = await db.perspective.aggregate({
    where: { staffId, begunAt },
    _count: true,
    _min: { begunAt: true },
  })
  const wait = minutesToWait(perspectiveQuota, { count, firstAt: min.begunAt }, now)
  if (wait !== null) throw tooMany(wait)
}

import {
  dayOfDateColumn,
  type DayPart,
  hoursOf,
  InvalidInput,
  localDayOf,
  noon,
  SentBefore,
  VisitNotReady,
  VisitOfSomebodyElse,
  VisitWishSettled,
  whyNotDeclineWish,
  whyNotGrantWish,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'
import { once } from '../once/once.ts'
import { notify } from '../notification/notify.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { dayOfVisit, lockOwnVisit } from '../visit/ownVisit.ts'
import { visibleVisitWishes } from './access.ts'
import { VisitWish } from './visitWish.ts'

builder.mutationField('grantVisitWish', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitWish,
    ...makesStale('visits', 'myStops', 'myVisitWishes'),
    description: 'The viewer comes when the shop asked for; the visit is moved there and is agreed.',
    args: {
      id: t.arg.globalID({ for: VisitWish, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is granted once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, VisitWishSettled, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { db, now, timeZone } = context
      const { id } = args.id
      const write = { mutation: 'grantVisitWish', type: 'VisitWish', sent: args }
      await once(context, write, async (transaction) => {
        const { wish, visit } = await lockWish(transaction, context.viewer, id)
        const asked = { status: wish.status, wishedOn: dayOfDateColumn(wish.wishedOn) }
        const refusal = whyNotGrantWish(asked, visit, localDayOf(now, timeZone))
        if (refusal) throw refusal
        await transaction.visit.update({
          where: { id: visit.id },
          data: {
            ...{ plannedOn: wish.wishedOn, plannedMetres: null, agreedAt: now },
            plannedMinute: await minuteOf(transaction, wish, timeZone),
            postponedFrom: visit.postponedFrom ?? visit.plannedOn,
          },
        })
        await putInOrder(transaction, visit.staffId, wish.wishedOn)
        await transaction.visitWish.update({ where: { id }, data: { status: 'GRANTED', settledAt: now } })
        await notify({ ...context, db: transaction }, [visit.retailer.userId], 'VISIT_WISH_GRANTED', {
          params: {
            name: context.viewer.name,
            from: dayOfVisit(visit, timeZone),
            day: dayOfDateColumn(wish.wishedOn),
          },
          subjectId: visit.id,
        })
        await context.live.publish(transaction, 'visit', { id: visit.id, shop: visit.retailer })
        return wish
      })
      return db.visitWish.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('declineVisitWish', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitWish,
    ...makesStale('myVisitWishes'),
    description: 'The viewer cannot come then; the visit stays as planned and the shop reads why.',
    args: {
      id: t.arg.globalID({ for: VisitWish, required: true }),
      reply: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is answered once.',
      }),
    },
    errors: { types: [InvalidInput, VisitOfSomebodyElse, VisitWishSettled, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { db, now, timeZone } = context
      const { reply } = args
      const { id } = args.id
      const write = { mutation: 'declineVisitWish', type: 'VisitWish', sent: args }
      await once(context, write, async (transaction) => {
        const { wish, visit } = await lockWish(transaction, context.viewer, id)
        const refusal = whyNotDeclineWish(wish, reply)
        if (refusal) throw refusal
        await transaction.visitWish.update({
          where: { id },
          data: { status: 'DECLINED', reply, settledAt: now },
        })
        await notify({ ...context, db: transaction }, [visit.retailer.userId], 'VISIT_WISH_DECLINED', {
          params: { name: context.viewer.name, day: dayOfVisit(visit, timeZone), reason: reply },
          subjectId: visit.id,
        })
        await context.live.publish(transaction, 'visit', { id: visit.id, shop: visit.retailer })
        return wish
      })
      return db.visitWish.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function lockWish(db: DbTransaction, viewer: StaffViewer, id: string) {
  const where = { id, AND: visibleVisitWishes(viewer) }
  const { visitId } = found(await db.visitWish.findFirst({ where, select: { visitId: true } }))
  const visit = await lockOwnVisit(db, viewer, visitId)
  // Read once more behind the lock: another device may have settled it in the meantime.
  return { visit, wish: found(await db.visitWish.findFirst({ where })) }
}

/** When work begins in the half of the day that the shop asked for; null when it did not say which. */
async function minuteOf(
  db: DbTransaction,
  { wishedOn, dayPart }: { wishedOn: Date; dayPart: DayPart | null },
  timeZone: string,
): Promise<number | null> {
  if (dayPart === null) return null
  const calendar = await loadWorkingCalendar(db, timeZone)
  const spans = calendar ? hoursOf(calendar, dayOfDateColumn(wishedOn)) : []
  const begins = spans.map(([from]) => from).find((from) => from < noon === (dayPart === 'MORNING'))
  return begins ?? (dayPart === 'MORNING' ? usualMorning : usualAfternoon)
}

/** Where the calendar has no hours in that half of the day. */
const usualMorning = 9 * 60
const usualAfternoon = 14 * 60

/**
 * The stops of a day that are still to come, by the time at which they are expected; those without one come last. What was done
 * stays as it was: it is chained with its record.
 */
async function putInOrder(db: DbTransaction, staffId: string, plannedOn: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE "Visit" visit SET "plannedOrder" = sorted.place
    FROM (
      SELECT id, done.last + row_number() OVER (ORDER BY "plannedMinute" NULLS LAST, "plannedOrder" NULLS LAST, id) AS place
      FROM "Visit", (
        SELECT coalesce(max("plannedOrder"), 0) AS last FROM "Visit"
        WHERE "staffId" = ${staffId}::uuid AND "plannedOn" = ${plannedOn}::date AND status NOT IN ('PLANNED', 'CANCELLED')
      ) done
      WHERE "staffId" = ${staffId}::uuid AND "plannedOn" = ${plannedOn}::date AND status = 'PLANNED'
    ) sorted
    WHERE visit.id = sorted.id`
}

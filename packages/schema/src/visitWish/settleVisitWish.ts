import {
  dayOfDateColumn,
  type DayPart,
  hoursOf,
  InvalidInput,
  localDayOf,
  noon,
  VisitNotReady,
  VisitOfSomebodyElse,
  VisitWishSettled,
  whyNotDeclineWish,
  whyNotGrantWish,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'
import { notify, type NotificationKind } from '../notification/notify.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockOwnVisit, type OwnVisit } from '../visit/ownVisit.ts'
import { visibleVisitWishes } from './access.ts'
import { VisitWish } from './visitWish.ts'

builder.mutationField('grantVisitWish', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitWish,
    description: 'The viewer comes when the shop asked for; the visit is moved there and is agreed.',
    args: { id: t.arg.globalID({ for: VisitWish, required: true }) },
    errors: { types: [InvalidInput, VisitNotReady, VisitOfSomebodyElse, VisitWishSettled] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, now, timeZone } = context
      await db.$transaction(async (transaction) => {
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
        await tell(transaction, context, visit, 'VISIT_WISH_GRANTED')
      })
      return db.visitWish.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('declineVisitWish', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitWish,
    description: 'The viewer cannot come then; the visit stays as planned and the shop reads why.',
    args: {
      id: t.arg.globalID({ for: VisitWish, required: true }),
      reply: t.arg.string({ required: true, description: 'At most 500 characters.' }),
    },
    errors: { types: [InvalidInput, VisitOfSomebodyElse, VisitWishSettled] },
    resolve: async (query, _root, { id: { id }, reply }, context) => {
      const { db, now } = context
      await db.$transaction(async (transaction) => {
        const { wish, visit } = await lockWish(transaction, context.viewer, id)
        const refusal = whyNotDeclineWish(wish, reply)
        if (refusal) throw refusal
        await transaction.visitWish.update({
          where: { id },
          data: { status: 'DECLINED', reply, settledAt: now },
        })
        await tell(transaction, context, visit, 'VISIT_WISH_DECLINED')
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

async function tell(
  db: DbTransaction,
  { live, now, viewer }: SignedIn<StaffViewer>,
  { id, retailer }: OwnVisit,
  kind: NotificationKind,
): Promise<void> {
  if (retailer.userId)
    await notify({ db, live, now }, [retailer.userId], { kind, params: { name: viewer.name }, subjectId: id })
  await live.publish(db, 'visit', { id, shop: retailer })
}

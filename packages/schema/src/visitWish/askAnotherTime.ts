import {
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  SentBefore,
  VisitNotReady,
  whyNotAgree,
  whyNotWish,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { once } from '../once/once.ts'
import { notify } from '../notification/notify.ts'
import { retailerScope } from '../retailer/access.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { visibleVisits } from '../visit/access.ts'
import { dayOfVisit, readVisit } from '../visit/ownVisit.ts'
import { Visit } from '../visit/visit.ts'
import { DayPart } from './visitWish.ts'
import { lockRow } from '../write/lockRow.ts'

builder.mutationField('askAnotherTime', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: Visit,
    ...answerTellsAll,
    description:
      'The shop asks for another time for a planned visit, in place of what it asked before. Who comes is told and answers.',
    args: {
      visitId: t.arg.globalID({ for: Visit, required: true }),
      wishedOn: t.arg({ type: 'Day', required: true, description: 'From tomorrow to four weeks ahead.' }),
      dayPart: t.arg({ type: DayPart, description: 'Left out: either half of the day will do.' }),
      words: t.arg.string({ defaultValue: '', description: 'At most 500 characters.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is asked once.' }),
    },
    errors: { types: [InvalidInput, VisitNotReady, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { id } = args.visitId
      const wish = { wishedOn: args.wishedOn, dayPart: args.dayPart ?? null, words: args.words ?? '' }
      const write = { mutation: 'askAnotherTime', type: 'VisitWish', sent: args }
      await once(context, write, (db) => ask(db, context, id, wish))
      return readVisit(query, context, id)
    },
  }),
)

type Wish = { wishedOn: Date; dayPart: typeof DayPart.$inferType | null; words: string }

async function ask(
  db: DbTransaction,
  context: SignedIn<RetailerViewer>,
  visitId: string,
  wish: Wish,
): Promise<{ id: string }> {
  const { live, now, timeZone } = context
  const visit = await lockShopsVisit(db, context, visitId)
  const planned = { ...visit, plannedOn: visit.plannedOn && dayOfDateColumn(visit.plannedOn) }
  const wished = { ...wish, wishedOn: dayOfDateColumn(wish.wishedOn) }
  const refusal = whyNotWish(planned, wished, localDayOf(now, timeZone))
  if (refusal) throw refusal
  await withdrawOpen(db, visitId, now)
  const { id } = await db.visitWish.create({
    data: { visitId, ...wish, askedAt: now, ...onBehalfOf(context.viewer) },
  })
  await db.visit.update({ where: { id: visitId }, data: { agreedAt: null, onBehalfById: null } })
  await notify({ ...context, db }, [visit.staff.userId], 'VISIT_WISHED', {
    params: {
      shop: visit.retailer.name,
      from: dayOfVisit(visit, timeZone),
      day: dayOfDateColumn(wish.wishedOn),
    },
    subjectId: visitId,
  })
  await live.publish(db, 'visit', { id: visitId, shop: visit.retailer })
  return { id }
}

builder.mutationField('agreeToVisit', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: Visit,
    ...answerTellsAll,
    description: 'The shop says that the planned time suits it. What it asked for before is taken back.',
    args: {
      visitId: t.arg.globalID({ for: Visit, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [VisitNotReady, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { live, now, timeZone } = context
      const { id } = args.visitId
      const write = { mutation: 'agreeToVisit', type: 'Visit', sent: args }
      await once(context, write, async (transaction) => {
        const visit = await lockShopsVisit(transaction, context, id)
        const refusal = whyNotAgree(visit)
        if (refusal) throw refusal
        await withdrawOpen(transaction, id, now)
        if (visit.agreedAt === null)
          await transaction.visit.update({
            where: { id },
            data: { agreedAt: now, ...onBehalfOf(context.viewer) },
          })
        // Pressed again, it tells nothing new.
        if (visit.agreedAt === null)
          await notify({ ...context, db: transaction }, [visit.staff.userId], 'VISIT_AGREED', {
            params: { shop: visit.retailer.name, day: dayOfVisit(visit, timeZone) },
            subjectId: id,
          })
        await live.publish(transaction, 'visit', { id, shop: visit.retailer })
        return visit
      })
      return readVisit(query, context, id)
    },
  }),
)

/** A visit to the shop that asks, locked until the transaction ends. */
async function lockShopsVisit(db: DbTransaction, { viewer }: SignedIn<RetailerViewer>, id: string) {
  await lockRow(db, 'Visit', id)
  return found(
    await db.visit.findFirst({
      where: { id, AND: visibleVisits(viewer) },
      include: {
        retailer: { select: { ...retailerScope, name: true } },
        staff: { select: { userId: true } },
      },
    }),
  )
}

async function withdrawOpen(db: DbTransaction, visitId: string, now: Date): Promise<void> {
  await db.visitWish.updateMany({
    where: { visitId, status: 'OPEN' },
    data: { status: 'WITHDRAWN', settledAt: now },
  })
}

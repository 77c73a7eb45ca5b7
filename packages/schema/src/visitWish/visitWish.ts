import {
  dayOfDateColumn,
  dayParts,
  localDayOf,
  visitWishStatuses,
  whyNotAgree,
  whyNotGrantWish,
} from '@kewo/domain'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { Visit } from '../visit/visit.ts'
import { seesVisitWish, visibleVisitWishes, visitWishScope } from './access.ts'
import { stillPlanned } from '../visit/stillPlanned.ts'

export const DayPart = builder.enumType('DayPart', {
  values: dayParts,
  description: "MORNING ends at noon in the company's time zone.",
})

const VisitWishStatus = builder.enumType('VisitWishStatus', {
  values: visitWishStatuses,
  description:
    'OPEN: to be answered by the one who comes. WITHDRAWN: the shop agreed to the planned time after all.',
})

export const VisitWish = builder.prismaNode('VisitWish', {
  description: '改期: a shop asks for another time for a planned visit.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: visitWishScope,
  authScopes: (row, { viewer }) => seesVisitWish(viewer, row),
  fields: (t) => ({
    visit: t.relation('visit', { type: Visit }),
    wishedOn: t.expose('wishedOn', { type: 'Day' }),
    dayPart: t.expose('dayPart', { type: DayPart, nullable: true, description: 'Null: either will do.' }),
    words: t.exposeString('words', { description: 'What the shop wrote; often nothing.' }),
    status: t.expose('status', { type: VisitWishStatus }),
    reply: t.exposeString('reply', { nullable: true, description: 'What the one who comes answered.' }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    whyNotGrant: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the wish can be granted now, else why not.',
      select: { status: true, wishedOn: true, visit: { select: { status: true } } },
      resolve: ({ status, wishedOn, visit }, _args, { now, timeZone }) =>
        asWhyNot(
          whyNotGrantWish({ status, wishedOn: dayOfDateColumn(wishedOn) }, visit, localDayOf(now, timeZone)),
        ),
    }),
  }),
})

builder.prismaObjectFields('Visit', (t) => ({
  plannedMinute: t.exposeInt('plannedMinute', {
    nullable: true,
    description:
      "When the plan expects to be there, in minutes since midnight of the company's time zone; null when it was not planned so.",
  }),
  plannedMetres: t.exposeInt('plannedMetres', {
    nullable: true,
    description: 'The way to it from the stop before as the plan has it, in metres by road, estimated.',
  }),
  agreedAt: t.expose('agreedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the shop said that the time suits it.',
  }),
  agreedOnBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
  wish: t.field({
    type: VisitWish,
    nullable: true,
    description: 'The latest request of the shop for another time; null when there was none.',
    select: (_args, _context, nested) => ({
      wishes: nested({ orderBy: [{ askedAt: 'desc' }, { id: 'desc' }], take: 1 }),
    }),
    // Pothos selects within `nested` what the type needs, but does not say so in the type of the row.
    resolve: ({ wishes }) => (wishes[0] ?? null) as never,
  }),
  whyNotAgree: t.field({
    type: WhyNot,
    nullable: true,
    description: 'Null when the shop may agree to the time or ask for another one, else why not.',
    select: { status: true },
    resolve: (visit) => asWhyNot(whyNotAgree(visit)),
  }),
}))

const mostWishes = 100

builder.queryField('myVisitWishes', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: [VisitWish],
    complexity: listOf(mostWishes),
    description:
      'Shops that ask the viewer for another time and have no answer yet, the next visit first; 100 at most.',
    resolve: (query, _root, _args, { db, viewer }) =>
      db.visitWish.findMany({
        ...query,
        where: {
          status: 'OPEN',
          visit: { ...stillPlanned, staffId: viewer.staffId },
          AND: visibleVisitWishes(viewer),
        },
        orderBy: [{ visit: { plannedOn: 'asc' } }, { id: 'asc' }],
        take: mostWishes,
      }),
  }),
)

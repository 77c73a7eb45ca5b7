import {
  outboxActStandings,
  OutboxFileBusy,
  OutboxFileNotGenuine,
  OutboxFileSwept,
  OutboxFileTakenIn,
  OutboxFileTooOld,
  OutboxPersonGone,
  roadActKinds,
  whyNotTaken,
  whyNotTakeIn,
} from '@kewo/domain'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { refusalType } from '../builder/refusals.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import { viewerMay } from '../viewer/viewer.ts'
import { type ToldAct, toldOf } from './told.ts'

refusalType(OutboxFileTakenIn, 'Nothing is left in the file that could be taken in.')
refusalType(OutboxFileBusy, 'Somebody is taking it in at the moment.')
refusalType(OutboxFileSwept, 'What was in the file is gone after a day; it has to be chosen again.')
refusalType(OutboxFileNotGenuine, 'It was changed, or the sign-in that sealed it was ended from elsewhere.')
refusalType(OutboxFileTooOld, 'The sign-in that sealed it ended too long ago.')
refusalType(OutboxPersonGone, 'Its person cannot sign in now.')

const Kind = builder.enumType('OutboxActKind', {
  values: roadActKinds,
  description:
    'What an act is about. ANSWER: to a campaign, to guidance, or a rating; which of them, and of a request whether it complains, is not told.',
})

const Standing = builder.enumType('OutboxActStanding', {
  values: outboxActStandings,
  description:
    'NEW: not taken in yet. TAKEN_IN: by this file. WAS_THERE: it had arrived before. REFUSED: with a reason. WAITS: can be taken in later.',
})

const OutboxFileAct = builder.objectRef<ToldAct>('OutboxFileAct').implement({
  description: 'One act of a file: what kind, about which shop and when, never what was written.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Its idempotency key; once within a file.' }),
    kind: t.expose('kind', { type: Kind }),
    retailer: t.prismaField({
      type: Retailer,
      nullable: true,
      description: 'The shop of a visit or a record that a person of the distributor has written; else null.',
      resolve: (query, { retailerId }, _args, { db }) =>
        retailerId ? db.retailer.findUnique({ ...query, where: { id: retailerId } }) : null,
    }),
    madeAt: t.field({
      type: 'DateTime',
      description: 'When it was made, as the device tells it.',
      resolve: ({ madeAt }) => new Date(madeAt),
    }),
    pictures: t.exposeInt('pictures', { description: 'How many go with it.' }),
    standing: t.expose('standing', { type: Standing }),
    reason: t.string({
      nullable: true,
      description:
        'Why it is REFUSED or WAITS; the words of a rule in the language of whoever took the file in.',
      resolve: ({ why, words }, _args, { locale }) => words ?? (why ? whyNotTaken[why][locale] : null),
    }),
  }),
})

type Count = { standing: ToldAct['standing']; count: number }

const OutboxActCount = builder.objectRef<Count>('OutboxActCount').implement({
  description: 'So many acts of a file stand so.',
  fields: (t) => ({
    standing: t.expose('standing', { type: Standing }),
    count: t.exposeInt('count'),
  }),
})

export const OutboxFile = builder.prismaNode('OutboxFile', {
  description:
    'A file of an outbox that an admin has chosen (POST /api/outbox-files): what could not be sent from one device, sealed there.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => viewerMay(viewer, 'takeInOutboxFiles'),
  fields: (t) => ({
    staff: t.field({
      type: Staff,
      nullable: true,
      description: 'Whose it is; null where it is a shop’s.',
      select: (_args, _context, nested) => ({ user: { select: { staff: nested() } } }),
      resolve: ({ user }) => user.staff,
    }),
    retailer: t.field({
      type: Retailer,
      nullable: true,
      description: 'Whose it is; null where it is a person’s of the distributor.',
      select: (_args, _context, nested) => ({ user: { select: { retailer: nested() } } }),
      resolve: ({ user }) => user.retailer,
    }),
    keptAt: t.expose('keptAt', { type: 'DateTime', description: 'When it was chosen.' }),
    takenInAt: t.expose('takenInAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken in last.',
    }),
    takenInBy: t.relation('takenInBy', { nullable: true, description: 'Who took it in last.' }),
    acts: t.field({
      type: [OutboxFileAct],
      // What waits is rarely more than a day.
      complexity: listOf(30),
      description: 'In the order in which they were made.',
      select: { acts: true },
      resolve: ({ acts }) => toldOf(acts),
    }),
    counts: t.field({
      type: [OutboxActCount],
      complexity: listOf(outboxActStandings.length),
      description: 'How many acts stand how; none of what there is none.',
      select: { acts: true },
      resolve: ({ acts }) => countsOf(toldOf(acts)),
    }),
    whyNotTakeIn: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Why it is not taken in now.',
      select: { acts: true, takingSince: true, content: true },
      resolve: ({ acts, content, ...file }, _args, { now }) =>
        asWhyNot(whyNotTakeIn({ ...file, acts: toldOf(acts), hasContent: content !== null }, now)),
    }),
  }),
})

const countsOf = (acts: readonly ToldAct[]): Count[] =>
  outboxActStandings
    .map((standing) => ({ standing, count: acts.filter((act) => act.standing === standing).length }))
    .filter(({ count }) => count > 0)

builder.queryField('outboxFiles', (t) =>
  t.withAuth({ may: 'takeInOutboxFiles' }).prismaConnection({
    type: OutboxFile,
    cursor: 'id',
    description: 'The files that were chosen within the last thirty days, the newest first.',
    totalCount: (_connection, _args, { db }) => db.outboxFile.count(bounded),
    resolve: (query, _root, _args, { db }) =>
      db.outboxFile.findMany({ ...query, orderBy: [{ keptAt: 'desc' }, { id: 'desc' }] }),
  }),
)

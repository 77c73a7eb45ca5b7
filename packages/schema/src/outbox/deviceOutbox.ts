import {
  AskedForOutbox,
  deviceOf,
  outboxIsLateAfterMs,
  type OutboxMatter,
  OutboxNotLate,
  whyNotAskForOutbox,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { refusalType } from '../builder/refusals.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { Subject } from '../notification/notification.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import { viewerMay } from '../viewer/viewer.ts'

refusalType(AskedForOutbox, 'The person has been asked within the last day.')
refusalType(OutboxNotLate, 'Nothing has waited there for more than a day.')

/** When the person was asked last, for whatever device: that is a notification. */
export const lastAsked = {
  where: { kind: 'OUTBOX_ASKED_FOR' },
  orderBy: { createdAt: 'desc' },
  take: 1,
  select: { createdAt: true },
} as const satisfies Prisma.User$notificationsArgs

export const askedAtOf = (user: { notifications: { createdAt: Date }[] }): Date | null =>
  user.notifications[0]?.createdAt ?? null

const Matter = builder.objectRef<OutboxMatter>('OutboxMatter').implement({
  description: 'So many acts about one subject, and one shop where that is told.',
  fields: (t) => ({
    subject: t.field({ type: Subject, resolve: ({ subject }) => subject }),
    retailer: t.prismaField({
      type: Retailer,
      nullable: true,
      description: 'Told where no protected request may stand behind it.',
      resolve: (query, { retailerId }, _args, { db }) =>
        retailerId ? db.retailer.findUnique({ ...query, where: { id: retailerId } }) : null,
    }),
    count: t.exposeInt('count'),
  }),
})

export const DeviceOutbox = builder.prismaNode('DeviceOutbox', {
  description:
    'What waits on one device of a person and has not arrived, as the device told it last: how much and about what, never what was written.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, matters: true },
  authScopes: (_row, { viewer }) => viewerMay(viewer, 'followOutboxes'),
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
    device: t.string({
      nullable: true,
      description: 'Such as "Android, WeChat"; null where the browser says nothing known.',
      select: { session: { select: { userAgent: true } } },
      resolve: ({ session }) => deviceOf(session.userAgent),
    }),
    waiting: t.exposeInt('waiting', { description: 'Acts that go by themselves.' }),
    refused: t.exposeInt('refused', {
      description: 'Acts that were not taken: the person has to look at them there.',
    }),
    oldestAt: t.expose('oldestAt', {
      type: 'DateTime',
      description: 'When the oldest of them was made, by our clock.',
    }),
    matters: t.field({
      type: [Matter],
      // What waits is nearly always about a shop or two.
      complexity: listOf(4),
      description: 'About what, of a person of the distributor; of a shop nothing is told.',
      resolve: ({ matters }) => matters as OutboxMatter[],
    }),
    toldAt: t.expose('toldAt', { type: 'DateTime', description: 'When the device told it last.' }),
    askedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the person was asked last, for whatever device.',
      select: { user: { select: { notifications: lastAsked } } },
      resolve: ({ user }) => askedAtOf(user),
    }),
    whyNotAsk: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Why the person is not asked for it now.',
      select: { oldestAt: true, user: { select: { notifications: lastAsked } } },
      resolve: ({ oldestAt, user }, _args, { now }) =>
        asWhyNot(whyNotAskForOutbox({ oldestAt, askedAt: askedAtOf(user) }, now)),
    }),
  }),
})

const late = (now: Date): Prisma.DeviceOutboxWhereInput => ({
  oldestAt: { lte: new Date(now.getTime() - outboxIsLateAfterMs) },
})

builder.queryField('lateOutboxes', (t) =>
  t.withAuth({ may: 'followOutboxes' }).prismaConnection({
    type: DeviceOutbox,
    cursor: 'id',
    description: 'Devices where something has waited for more than a day, the oldest first.',
    totalCount: (_connection, _args, { db, now }) => db.deviceOutbox.count({ where: late(now), ...bounded }),
    resolve: (query, _root, _args, { db, now }) =>
      db.deviceOutbox.findMany({
        ...query,
        where: late(now),
        orderBy: [{ oldestAt: 'asc' }, { id: 'asc' }],
      }),
  }),
)

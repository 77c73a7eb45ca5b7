import {
  bearsBrands,
  kindsAbout,
  type NotificationKind,
  notificationKinds,
  type NotificationSubject,
  notificationSubjects,
  notificationTable,
  notificationWords,
} from '@kewo/domain'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { largestPage } from '../builder/cost.ts'
import { badInput, found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { mayReadBrands, type Viewer } from '../viewer/viewer.ts'
import { notificationScope, seesNotification, visibleNotifications } from './access.ts'

const NotificationKindType = builder.enumType('NotificationKind', { values: notificationKinds })

export const Subject = builder.enumType('NotificationSubject', {
  values: notificationSubjects,
  description: 'What a notification is about; by it an app knows where it leads.',
})

/** The type of node that the subject of a notification is; those without one say all there is to say. */
const nodeTypes: Record<NotificationSubject, string | null> = {
  ...{ HELP_REQUEST: 'HelpRequest', VISIT: 'Visit', PROMISE: 'Promise', TRACE: 'Trace' },
  ...{
    CAMPAIGN: 'Campaign',
    GUIDANCE: 'Guidance',
    SUPPLY_POLICY: 'SupplyPolicy',
    LICENCE: 'Retailer',
    TERRITORY: 'Territory',
  },
  ...{ VISIT_PLAN: 'VisitPlan', REGISTER_IMPORT: 'RegisterImport', RATING: null },
  ...{ OUTBOX: null, ACCOUNT: null, REWARD: 'Reward', ASSISTANCE: 'Retailer' },
}

const kindOf = (row: { kind: string }) => row.kind as NotificationKind
const subjectOf = (row: { kind: string }) => notificationTable[kindOf(row)].subject

/** A shop without a valid licence still reads what it was told, but for the brands. */
const isClosed = (row: { kind: string }, viewer: Viewer | null) =>
  bearsBrands(kindOf(row)) && !mayReadBrands(viewer)

const Notification = builder.prismaNode('Notification', {
  description: 'Something that a signed-in person should know.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { ...notificationScope, kind: true, subjectId: true },
  authScopes: (row, { viewer }) => seesNotification(viewer, row),
  fields: (t) => ({
    kind: t.field({ type: NotificationKindType, resolve: kindOf }),
    subject: t.field({ type: Subject, resolve: subjectOf }),
    words: t.string({
      description: "What it says, in the reader's language.",
      select: { params: true },
      resolve: (row, _args, { viewer, locale }) =>
        notificationWords(kindOf(row), row.params as Record<string, unknown>, {
          reader: viewer?.kind === 'staff' ? 'STAFF' : 'SHOP',
          where: isClosed(row, viewer) ? 'WITHOUT_BRANDS' : 'IN_THE_APP',
          locale,
        }),
    }),
    leadsTo: t.globalID({
      nullable: true,
      description:
        'Id of the node that it leads to, for links; the node says itself whether the viewer sees it.',
      resolve: (row, _args, { viewer }) => {
        const type = nodeTypes[subjectOf(row)]
        return type && row.subjectId && !isClosed(row, viewer) ? { id: row.subjectId, type } : null
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true }),
  }),
})

const NotificationFilter = builder.inputType('NotificationFilter', {
  fields: (t) => ({
    unread: t.boolean({ description: 'Only what the viewer has not seen yet.' }),
    subjects: t.field({ type: [Subject], description: 'Only what is about these; empty: all.' }),
  }),
})

function wanted(viewer: Viewer, filter?: typeof NotificationFilter.$inferInput | null) {
  const subjects = filter?.subjects ?? []
  return {
    ...visibleNotifications(viewer),
    ...(filter?.unread && { readAt: null }),
    ...(subjects.length > 0 && { kind: { in: kindsAbout(subjects) } }),
  }
}

builder.queryField('notifications', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Notification',
    cursor: 'id',
    description: "The viewer's own, newest first.",
    args: { filter: t.arg({ type: NotificationFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) =>
      db.notification.count({ where: wanted(viewer, filter), ...bounded }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.notification.findMany({
        ...query,
        where: wanted(viewer, filter),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
  }),
)

builder.queryField('unreadNotificationCount', (t) =>
  t.withAuth({ signedIn: true }).int({
    description: 'How many the viewer has not read; for the bell.',
    resolve: (_root, _args, { db, viewer }) =>
      db.notification.count({ where: { ...visibleNotifications(viewer), readAt: null } }),
  }),
)

builder.mutationField('readNotifications', (t) =>
  t.withAuth({ signedIn: true }).int({
    ...makesStale('unreadNotificationCount'),
    description:
      'Marks these notifications of the viewer as read: those that were shown, and no others. Answers how many were not read before.',
    args: {
      ids: t.arg.globalIDList({
        for: Notification,
        required: true,
        description: 'At most 100, all of them the viewer’s.',
      }),
    },
    resolve: async (_root, { ids }, { db, viewer, now }) => {
      const asked = [...new Set(ids.map(({ id }) => id))]
      if (asked.length > largestPage) throw badInput(`At most ${largestPage} notifications at once.`)
      const own = { AND: [visibleNotifications(viewer), { id: { in: asked } }] }
      if ((await db.notification.count({ where: own })) < asked.length) found(null)
      const where = { ...own, readAt: null }
      return (await db.notification.updateMany({ where, data: { readAt: now } })).count
    },
  }),
)

builder.subscriptionField('notificationArrived', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'Notification',
    ...makesStale(
      'unreadNotificationCount',
      'notifications',
      'helpRequests',
      'nextVisit',
      'visits',
      'myStops',
      'myVisitWishes',
      'shopsToVisit',
      'visitPlanSetting',
      'promises',
      'promiseFigures',
      'promisesToMe',
      'myPromisesDue',
      'traces',
      'tracesToAnswer',
      'toRate',
      'campaigns',
      'campaignsToAnswer',
      'guidances',
      'guidanceToRead',
      'guidanceToReadCount',
      'supplyWeeks',
      'rewards',
      'rewardSums',
      'proofsToReview',
    ),
    description: 'Each new notification of the viewer.',
    subscribe: (_root, _args, context) =>
      eventsFor(context, 'notification', async (viewer, { id, userId }) => {
        if (userId !== null && userId !== viewer.userId) return false
        return (
          (await context.db.notification.count({
            where: { AND: [visibleNotifications(viewer), told(id)] },
          })) > 0
        )
      }),
    resolve: async (query, event, _args, { db, viewer }) => {
      const where = { AND: [visibleNotifications(viewer), told((event as { id: string }).id)] }
      return found(await db.notification.findFirst({ ...query, where }))
    },
  }),
)

/** The notification of an event, or the viewer's own of an announcement. */
const told = (id: string) => ({ OR: [{ id }, { announcementId: id }] })

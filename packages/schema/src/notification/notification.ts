import { builder } from '../builder/builder.ts'
import { largestPage } from '../builder/cost.ts'
import { badInput, found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { notificationScope, seesNotification, visibleNotifications } from './access.ts'
import { notificationKinds, type NotificationKind, subjectTypes } from './notify.ts'

const NotificationKindType = builder.enumType('NotificationKind', { values: notificationKinds })

type Param = { name: string; value: string }

const NotificationParam = builder.objectRef<Param>('NotificationParam').implement({
  description: 'One value that the words of a notification need.',
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value') }),
})

const Notification = builder.prismaNode('Notification', {
  description: 'Something that a signed-in person should know.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { ...notificationScope, subjectId: true },
  authScopes: (row, { viewer }) => seesNotification(viewer, row),
  fields: (t) => ({
    kind: t.field({
      type: NotificationKindType,
      resolve: ({ kind }) => kind as NotificationKind,
    }),
    params: t.field({
      type: [NotificationParam],
      description: 'What the words need, such as the name of a shop.',
      select: { params: true },
      resolve: ({ params }) =>
        Object.entries(params as Record<string, string | number>).map(([name, value]) => ({
          name,
          value: String(value),
        })),
    }),
    subjectId: t.exposeID('subjectId', {
      nullable: true,
      description: 'Plain id of the row that it leads to.',
    }),
    leadsTo: t.globalID({
      nullable: true,
      description:
        'Id of the node that it leads to, for links; the node says itself whether the viewer sees it.',
      resolve: ({ kind, subjectId }) =>
        subjectId === null ? null : { id: subjectId, type: subjectTypes[kind as NotificationKind] },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true }),
  }),
})

builder.queryField('notifications', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Notification',
    cursor: 'id',
    description: "The viewer's own, newest first.",
    totalCount: (_connection, _args, { db, viewer }) =>
      db.notification.count({ where: visibleNotifications(viewer) }),
    resolve: (query, _root, _args, { db, viewer }) =>
      db.notification.findMany({
        ...query,
        where: visibleNotifications(viewer),
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
    description: 'Each new notification of the viewer.',
    subscribe: (_root, _args, context) =>
      eventsFor(context, 'notification', async (viewer, { id, userId }) => {
        if (userId !== viewer.userId) return false
        return (await context.db.notification.count({ where: { id, AND: visibleNotifications(viewer) } })) > 0
      }),
    resolve: async (query, event, _args, { db, viewer }) => {
      const where = { id: (event as { id: string }).id, AND: visibleNotifications(viewer) }
      return found(await db.notification.findFirst({ ...query, where }))
    },
  }),
)

import type { Channel, DbTransaction, Prisma } from '@kewo/db'
import { channels, isStale, type NotificationKind, whenToTell } from '@kewo/domain'
import type { WorkContext } from '../job/queues.ts'
import { addQueue } from '../job/queues.ts'
import { chosenIn } from './chosen.ts'
import { orderDelivery } from './deliver.ts'
import { type Mailbox, mailboxKey } from './mailbox.ts'

/** Notifications that one transaction decides about. */
const chunk = 500

/**
 * Decides of each notification by which channels it goes, to which devices and when. What is still to be decided stands in the
 * rows, which are written with the change.
 */
addQueue({
  name: 'spread-notifications',
  words: { 'zh-CN': '分派要发出去的通知', en: 'Hand notifications to push, mail and gateway' },
  async giveUp({ db, now }) {
    await db.notification.updateMany({ where: { spreadAt: null }, data: { spreadAt: now } })
  },
  key: () => 'all',
  wokenBy: 'notification',
  async run(context, _data, signal) {
    while (!signal.aborted) if ((await spreadNext(context)) < chunk) return
  },
  waiting: async (db) =>
    (await db.notification.findFirst({ where: { spreadAt: null }, select: { id: true } })) ? [{}] : [],
})

async function spreadNext(context: WorkContext): Promise<number> {
  const { db, now } = context
  return db.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Notification" WHERE "spreadAt" IS NULL ORDER BY id LIMIT ${chunk} FOR UPDATE SKIP LOCKED`
    const ids = rows.map(({ id }) => id)
    const told = await transaction.notification.findMany({
      where: { id: { in: ids } },
      select: toldSelect(now),
    })
    const data = told.flatMap((one) => deliveriesOf(context, one))
    const deliveries = data.map(({ delivery }) => delivery)
    await transaction.delivery.createMany({ data: deliveries, skipDuplicates: true })
    await transaction.notification.updateMany({ where: { id: { in: ids } }, data: { spreadAt: now } })
    await orderDue(context, transaction, data)
    return ids.length
  })
}

const toldSelect = (now: Date) =>
  ({
    ...{ id: true, userId: true, kind: true, createdAt: true },
    user: {
      select: {
        staff: { select: { phone: true } },
        retailer: { select: { phone: true } },
        noticePreference: true,
        pushDevices: { where: { session: { expiresAt: { gt: now } } }, select: { id: true } },
      },
    },
  }) satisfies Prisma.NotificationSelect

type Told = Prisma.NotificationGetPayload<{ select: ReturnType<typeof toldSelect> }>
type Planned = { box: Mailbox; delivery: Prisma.DeliveryCreateManyInput & { dueAt: Date } }

function deliveriesOf({ channels: ports, now, timeZone }: WorkContext, told: Told): Planned[] {
  const { id: notificationId, userId, user } = told
  const kind = told.kind as NotificationKind
  const reader = user.staff ? 'STAFF' : 'SHOP'
  const choice = chosenIn(user.noticePreference)
  if (isStale(told.createdAt, now)) return []
  return channels.flatMap((channel) => {
    const targets = ports[channel] ? targetsOf(channel, told) : []
    const dueAt = targets.length > 0 ? whenToTell({ kind, reader, channel }, choice, now, timeZone) : null
    if (!dueAt) return []
    return targets.map((targetId) => ({
      box: { channel, targetId, userId },
      delivery: { notificationId, channel, targetId, dueAt },
    }))
  })
}

function targetsOf(channel: Channel, { userId, user }: Told): string[] {
  if (channel === 'PUSH') return user.pushDevices.map(({ id }) => id)
  const reached = channel === 'EMAIL' ? user.noticePreference?.email : (user.staff ?? user.retailer)?.phone
  return reached ? [userId] : []
}

/** What is due is ordered at once; what waits for its hour is found by the clock. */
async function orderDue(context: WorkContext, db: DbTransaction, planned: readonly Planned[]): Promise<void> {
  const due = planned.filter(({ delivery }) => delivery.dueAt <= context.now)
  const boxes = new Map(due.map(({ box }) => [mailboxKey(box), box]))
  // In one order by all who do this, so that none waits for another that waits for it.
  for (const key of [...boxes.keys()].toSorted()) await orderDelivery(context, db, boxes.get(key)!)
}

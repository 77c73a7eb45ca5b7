import { askPool, type Channel, type DbTransaction, type NoticePreference, Prisma } from '@kewo/db'
import { channels, isStale, type NotificationKind, type NotificationReader, whenToTell } from '@kewo/domain'
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
  waiting: (db) => askPool(db, Prisma.sql`SELECT FROM "Notification" WHERE "spreadAt" IS NULL LIMIT 1`),
})

async function spreadNext(context: WorkContext): Promise<number> {
  const { db, now } = context
  return db.$transaction(async (transaction) => {
    const told = await nextTold(transaction, now)
    const data = told.flatMap((one) => deliveriesOf(context, one))
    const deliveries = data.map(({ delivery }) => delivery)
    if (deliveries.length > 0)
      await transaction.delivery.createMany({ data: deliveries, skipDuplicates: true })
    const ids = told.map(({ id }) => id)
    await transaction.$executeRaw`UPDATE "Notification" SET "spreadAt" = ${now} WHERE id = ANY (${ids}::uuid[])`
    await orderDue(context, transaction, data)
    return told.length
  })
}

/** A notification, with how whoever it is for can be reached. */
type Told = {
  id: string
  userId: string
  kind: string
  createdAt: Date
  reader: NotificationReader
  phone: string | null
  preference: Pick<NoticePreference, 'channels' | 'paces' | 'quietFrom' | 'quietTo' | 'email'> | null
  deviceIds: string[]
}

/** What is still to be decided, held; one statement, the same for any number of them. */
const nextTold = (db: DbTransaction, now: Date): Promise<Told[]> => db.$queryRaw`
  SELECT n.id, n."userId", n.kind, n."createdAt",
    CASE WHEN s.id IS NULL THEN 'SHOP' ELSE 'STAFF' END AS reader,
    CASE WHEN s.id IS NULL THEN r.phone ELSE s.phone END AS phone,
    to_jsonb(p) AS preference,
    ARRAY(SELECT d.id FROM "PushDevice" d JOIN "Session" e ON e.id = d."sessionId"
      WHERE d."userId" = n."userId" AND e."expiresAt" > ${now}) AS "deviceIds"
  FROM "Notification" n LEFT JOIN "Staff" s ON s."userId" = n."userId" LEFT JOIN "Retailer" r ON r."userId" = n."userId"
    LEFT JOIN "NoticePreference" p ON p.id = n."userId"
  WHERE n."spreadAt" IS NULL ORDER BY n.id LIMIT ${chunk} FOR UPDATE OF n SKIP LOCKED`

type Planned = { box: Mailbox; delivery: Prisma.DeliveryCreateManyInput & { dueAt: Date } }

function deliveriesOf({ channels: ports, now, timeZone }: WorkContext, told: Told): Planned[] {
  const { id: notificationId, userId, reader } = told
  const kind = told.kind as NotificationKind
  const choice = chosenIn(told.preference)
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

function targetsOf(channel: Channel, { userId, deviceIds, preference, phone }: Told): string[] {
  if (channel === 'PUSH') return deviceIds
  return (channel === 'EMAIL' ? preference?.email : phone) ? [userId] : []
}

/** What is due is ordered at once; what waits for its hour is found by the clock. */
async function orderDue(context: WorkContext, db: DbTransaction, planned: readonly Planned[]): Promise<void> {
  const due = planned.filter(({ delivery }) => delivery.dueAt <= context.now)
  const boxes = new Map(due.map(({ box }) => [mailboxKey(box), box]))
  // In one order by all who do this, so that none waits for another that waits for it.
  for (const key of [...boxes.keys()].toSorted()) await orderDelivery(context, db, boxes.get(key)!)
}

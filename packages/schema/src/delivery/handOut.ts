import type { DbTransaction, Delivery, Notification } from '@kewo/db'
import {
  heldUntil,
  isStale,
  type NotificationKind,
  type NotificationReader,
  notificationTable,
  notificationWords,
} from '@kewo/domain'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { v7 } from 'uuid'
import type { Locale } from '../builder/context.ts'
import type { WorkContext } from '../job/queues.ts'
import { visibleNotifications } from '../notification/access.ts'
import { personAsViewer } from '../viewer/loadViewer.ts'
import type { Message } from './channel.ts'
import { chosenIn } from './chosen.ts'
import { type Address, addressOf, type Mailbox } from './mailbox.ts'

export type Handed = { message: Message; address: Address }

/** What goes out as one message, at most. */
const most = 50

type Due = Delivery & { notification: Notification }

/**
 * The next message of a mailbox, all that is due in it together, marked as handed out before it leaves. Null when nothing is
 * due. What somebody has read in the app meanwhile, may not read any more, or would read too late, does not leave.
 */
export async function handOut(context: WorkContext, box: Mailbox): Promise<Handed | null> {
  for (;;) {
    const step = await context.db.$transaction((db) => tryHandOut(db, context, box))
    if (step !== 'AGAIN') return step
  }
}

/** AGAIN: what was due does not leave, and something else may be due. */
async function tryHandOut(
  db: DbTransaction,
  { channels, now, timeZone }: WorkContext,
  box: Mailbox,
): Promise<Handed | null | 'AGAIN'> {
  const due = await dueIn(db, box, now)
  if (due.length === 0) return null
  const address = await addressOf(db, channels, box, now)
  const viewer = address && (await personAsViewer(db, box.userId, now, timeZone))
  if (!address || !viewer) return drop(db, due, now)
  const choice = chosenIn(await db.noticePreference.findUnique({ where: { id: box.userId } }))
  const reader = viewer.kind === 'staff' ? 'STAFF' : 'SHOP'
  const open = await db.notification.findMany({
    where: { AND: [visibleNotifications(viewer), { id: { in: due.map((one) => one.notificationId) } }] },
    select: { id: true },
  })
  const seen = new Set(open.map(({ id }) => id))
  const useless = due.filter(
    ({ notificationId, notification, dueAt, messageId }) =>
      !seen.has(notificationId) ||
      (messageId === null && notification.readAt !== null) ||
      isStale(dueAt, now),
  )
  if (useless.length > 0) return drop(db, useless, now)
  for (const { id, notification } of due) {
    const from = heldUntil({ kind: notification.kind as NotificationKind, reader }, choice, now, timeZone)
    if (from > now) {
      await db.delivery.update({ where: { id }, data: { dueAt: from } })
      return 'AGAIN'
    }
  }
  const id = due[0]!.messageId ?? v7()
  await db.delivery.updateMany({
    where: { id: { in: due.map((one) => one.id) } },
    data: { status: 'SENDING', messageId: id },
  })
  const told = due.map(({ notification }) => notification)
  return { message: messageOf(id, told, reader, address.language), address }
}

async function drop(db: DbTransaction, due: readonly Due[], now: Date): Promise<'AGAIN'> {
  await db.delivery.updateMany({
    where: { id: { in: due.map(({ id }) => id) } },
    data: { status: 'DROPPED', settledAt: now },
  })
  return 'AGAIN'
}

/** A message that was not taken goes out again as it was, before what has become due since. */
async function dueIn(db: DbTransaction, { channel, targetId }: Mailbox, now: Date): Promise<Due[]> {
  const rows = await db.$queryRaw<{ id: string; messageId: string | null }[]>`
    SELECT id, "messageId" FROM "Delivery"
    WHERE channel = ${channel}::"Channel" AND "targetId" = ${targetId}::uuid AND status = 'WAITING' AND "dueAt" <= ${now}
    ORDER BY "messageId" NULLS LAST, id LIMIT ${most} FOR UPDATE SKIP LOCKED`
  const messageId = rows[0]?.messageId
  const ids = rows.filter((row) => row.messageId === messageId).map(({ id }) => id)
  return db.delivery.findMany({
    where: { id: { in: ids } },
    include: { notification: true },
    orderBy: { id: 'asc' },
  })
}

function messageOf(
  id: string,
  told: readonly Notification[],
  reader: NotificationReader,
  language: Locale,
): Message {
  const kinds = told.map(({ kind }) => kind as NotificationKind)
  const lines = told.map(({ params }, index) =>
    notificationWords(kinds[index]!, params as Record<string, unknown>, {
      ...{ reader, locale: language, where: 'OUTSIDE' },
    }),
  )
  const page = reader === 'SHOP' ? '/notifications' : '/staff/notifications'
  const [one] = told
  return {
    ...{ id, language },
    title: titleOf(told.length, language),
    lines: [...new Set(lines)],
    path: told.length === 1 ? `${page}/${encodeURIComponent(encodeGlobalID('Notification', one!.id))}` : page,
    urgent: kinds.some((kind) => notificationTable[kind].urgent),
    kinds: [...new Set(kinds)],
  }
}

const titleOf = (count: number, language: Locale): string =>
  count === 1
    ? { 'zh-CN': '客我', en: 'Kewo' }[language]
    : { 'zh-CN': `客我 · ${count} 条通知`, en: `Kewo · ${count} notifications` }[language]

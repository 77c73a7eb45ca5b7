import type { Db, DeliveryStatus } from '@kewo/db'

/** For how many seconds the oldest of each kind has waited; 0 where none waits. */
export async function oldestWaiting(
  db: Db,
  now: Date,
): Promise<Record<'notification' | 'delivery' | 'deviceOutbox', number>> {
  const oldest = (status: DeliveryStatus) =>
    db.delivery.findFirst({
      where: { status, dueAt: { lte: now } },
      orderBy: { dueAt: 'asc' },
      select: { dueAt: true },
    })
  const [notification, waiting, sending, outbox] = await Promise.all([
    db.notification.findFirst({
      where: { spreadAt: null },
      orderBy: { id: 'asc' },
      select: { createdAt: true },
    }),
    oldest('WAITING'),
    oldest('SENDING'),
    db.deviceOutbox.findFirst({ orderBy: { oldestAt: 'asc' }, select: { oldestAt: true } }),
  ])
  const since = (...times: (Date | undefined)[]) =>
    Math.max(0, ...times.map((time) => (time ? (now.getTime() - time.getTime()) / 1000 : 0)))
  return {
    notification: since(notification?.createdAt),
    delivery: since(waiting?.dueAt, sending?.dueAt),
    deviceOutbox: since(outbox?.oldestAt),
  }
}

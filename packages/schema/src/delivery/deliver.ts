import type { Db, DeliveryStatus } from '@kewo/db'
import { type Channel, channelWords, type Words } from '@kewo/domain'
import { addQueue, type WorkContext } from '../job/queues.ts'
import { NotTaken } from './channel.ts'
import { type Handed, handOut } from './handOut.ts'
import { type Mailbox, mailboxKey } from './mailbox.ts'

/** Mailboxes that are looked at again in one minute. */
const mostWaiting = 2_000

/** Sends what is due in one mailbox, message by message. */
export const orderDelivery = addQueue<Mailbox>({
  ...{ name: 'deliver', atOnce: 4 },
  words: { 'zh-CN': '发出通知', en: 'Send notifications' },
  about: async (db, { channel, userId }) => personOf(db, channel, userId),
  async giveUp({ db, now }, { channel, targetId }) {
    await db.delivery.updateMany({
      where: { channel, targetId, status: 'WAITING', dueAt: { lte: now } },
      data: { status: 'GIVEN_UP', settledAt: now },
    })
  },
  key: mailboxKey,
  async run(context, box, signal) {
    await settleInterrupted(context, box)
    while (!signal.aborted) {
      const handed = await handOut(context, box)
      if (!handed) return
      await send(context, box, handed)
    }
  },
  waiting: (db) => db.$queryRaw<Mailbox[]>`
    SELECT DISTINCT d.channel, d."targetId", n."userId" FROM "Delivery" d JOIN "Notification" n ON n.id = d."notificationId"
    WHERE d.status IN ('WAITING', 'SENDING') AND d."dueAt" <= now() ORDER BY 1, 2 LIMIT ${mostWaiting}`,
})

async function personOf(db: Db, channel: Channel, userId: string): Promise<Words | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { name: true } })
  const { 'zh-CN': zh, en } = channelWords[channel]
  return user && { 'zh-CN': `${user.name} · ${zh}`, en: `${user.name} · ${en}` }
}

/**
 * What was handed out by a process that died: nobody knows whether it has arrived. It goes out again only where the receiver
 * knows a message by its id; else it is left, for nothing is told twice.
 */
async function settleInterrupted(
  { db, channels, now }: WorkContext,
  { channel, targetId }: Mailbox,
): Promise<void> {
  const again = channels[channel]?.knowsById === true
  await db.delivery.updateMany({
    where: { channel, targetId, status: 'SENDING' },
    data: again ? { status: 'WAITING' } : { status: 'UNKNOWN', settledAt: now },
  })
}

async function send(context: WorkContext, box: Mailbox, { message, address }: Handed): Promise<void> {
  const { db, channels } = context
  try {
    const outcome = await address.send(message)
    await settle(db, message.id, outcome === 'GONE' ? 'DROPPED' : outcome)
    if (outcome === 'GONE') await forget(db, box)
  } catch (error) {
    const again = error instanceof NotTaken || channels[box.channel]?.knowsById === true
    await settle(db, message.id, again ? 'WAITING' : 'UNKNOWN')
    if (again) throw error
  }
}

/** How a message ended, also where it was taken for lost meanwhile. */
async function settle(db: Db, messageId: string, status: DeliveryStatus): Promise<void> {
  await db.delivery.updateMany({
    where: { messageId, status: { in: ['SENDING', 'UNKNOWN'] } },
    data: { status, settledAt: status === 'WAITING' ? null : new Date() },
  })
}

/** A device that is no longer there hears nothing any more. */
async function forget(db: Db, { channel, targetId }: Mailbox): Promise<void> {
  if (channel === 'PUSH') await db.pushDevice.deleteMany({ where: { id: targetId } })
  await db.delivery.updateMany({
    where: { channel, targetId, status: 'WAITING' },
    data: { status: 'DROPPED', settledAt: new Date() },
  })
}

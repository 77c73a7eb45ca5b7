import type { Channel, DbTransaction } from '@kewo/db'
import type { Locale } from '../builder/context.ts'
import type { Channels, Message, Outcome, PushTo, WebhookTo } from './channel.ts'

/** Where the deliveries of one channel to one device, or to one person, lie. */
export type Mailbox = { channel: Channel; targetId: string; userId: string }

export const mailboxKey = ({ channel, targetId }: Mailbox): string => `${channel} ${targetId}`

/** How to reach it, and in which language. */
export type Address = { language: Locale; send(message: Message): Promise<Outcome> }

/** Null: there is nothing to reach any more, or not yet. */
export function addressOf(
  db: DbTransaction,
  channels: Channels,
  box: Mailbox,
  now: Date,
): Promise<Address | null> {
  return ways[box.channel](db, channels, box, now)
}

type Way = (db: DbTransaction, channels: Channels, box: Mailbox, now: Date) => Promise<Address | null>

const ways: Record<Channel, Way> = {
  async PUSH(db, { PUSH: port }, { targetId }, now) {
    const device = await db.pushDevice.findFirst({
      where: { id: targetId, session: { expiresAt: { gt: now } } },
    })
    if (!port || !device) return null
    const to: PushTo = device
    return { language: language(device), send: (message) => port.send(to, message) }
  },
  async EMAIL(db, { EMAIL: port }, { userId }) {
    const chosen = await db.noticePreference.findUnique({ where: { id: userId } })
    const to = chosen?.email
    return port && to ? { language: language(chosen), send: (message) => port.send(to, message) } : null
  },
  async WEBHOOK(db, { WEBHOOK: port }, { userId }) {
    const [staff, retailer, chosen] = await Promise.all([
      db.staff.findUnique({ where: { userId }, select: { name: true, phone: true } }),
      db.retailer.findUnique({ where: { userId }, select: { name: true, phone: true } }),
      db.noticePreference.findUnique({ where: { id: userId } }),
    ])
    const person = staff ?? retailer
    if (!port || !person?.phone) return null
    const { name, phone } = person
    const to: WebhookTo = { reader: staff ? 'STAFF' : 'SHOP', name, phone }
    return { language: language(chosen), send: (message) => port.send(to, message) }
  },
}

const language = (chosen: { language: string } | null): Locale => (chosen?.language === 'en' ? 'en' : 'zh-CN')

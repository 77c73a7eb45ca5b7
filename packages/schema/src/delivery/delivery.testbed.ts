import { makeSession, now as testNow } from '@kewo/testkit'
import type { NoticePreference } from '@kewo/db'
import type { NotificationKind, NotificationParams } from '@kewo/domain'
import { v7 } from 'uuid'
import { useSchema } from '../../test/useSchema.ts'
import { queueNamed } from '../job/queues.ts'
import { notify } from '../notification/notify.ts'
import type { Message, Outcome, PushTo, WebhookTo } from './channel.ts'
import type { Mailbox } from './mailbox.ts'

/** A channel that keeps what it is given, and ends as a test says. */
export function keptPort<To>(knowsById: boolean) {
  const port = {
    knowsById,
    sent: [] as { to: To; message: Message }[],
    end: (): Promise<Outcome> => Promise.resolve('SENT'),
    async send(to: To, message: Message): Promise<Outcome> {
      port.sent.push({ to, message })
      return port.end()
    },
  }
  return port
}

/** Notifications that leave the app, by channels of which a test reads what they were given. */
export function useDelivery() {
  const tools = useSchema()
  const { db, contextFor, url, channels } = tools
  const push = { ...keptPort<PushTo>(false), key: 'key', takes: () => true }
  push.send = async (to, message) => {
    push.sent.push({ to, message })
    return push.end()
  }
  const mail = keptPort<string>(false)
  const gateway = keptPort<WebhookTo>(true)
  Object.assign(channels, { PUSH: push, EMAIL: mail, WEBHOOK: gateway })

  const contextAt = async (now: Date) => ({ ...(await contextFor(null, { now })), databaseUrl: url })
  const never = new AbortController().signal

  return {
    ...tools,
    ...{ push, mail, gateway },
    forget() {
      for (const port of [push, mail, gateway]) {
        port.sent = []
        port.end = () => Promise.resolve('SENT')
      }
    },
    async device({ userId }: { userId: string }, language = 'zh-CN') {
      const { id: sessionId } = await makeSession(db, { userId })
      const endpoint = `https://fcm.googleapis.com/${v7()}`
      return db.pushDevice.create({
        data: { userId, sessionId, endpoint, publicKey: 'p', authKey: 'a', language },
      })
    },
    async prefer({ userId }: { userId: string }, chosen: Partial<NoticePreference>) {
      const data = chosen as Omit<NoticePreference, 'channels' | 'paces'> & {
        channels: object
        paces: object
      }
      await db.noticePreference.upsert({
        where: { id: userId },
        create: { ...data, id: userId },
        update: data,
      })
    },
    async tell<Kind extends NotificationKind>(
      { userId }: { userId: string },
      kind: Kind,
      params: NotificationParams<Kind>,
      { now = testNow, subjectId = null as string | null } = {},
    ) {
      const { live } = await contextFor(null, {})
      await notify({ db, live, now }, [userId], kind, { params, subjectId })
    },
    async spread(now = testNow) {
      await queueNamed('spread-notifications')!.run(await contextAt(now), {}, never)
    },
    /** As the queue does it, one mailbox after the other; answers what went wrong. */
    async send(now = testNow): Promise<unknown[]> {
      const troubles: unknown[] = []
      const boxes = await db.delivery.findMany({
        where: { status: { in: ['WAITING', 'SENDING'] }, dueAt: { lte: now } },
        select: { channel: true, targetId: true, notification: { select: { userId: true } } },
        distinct: ['channel', 'targetId'],
      })
      for (const { notification, ...box } of boxes) {
        const data: Mailbox = { ...box, ...notification }
        await queueNamed('deliver')!
          .run(await contextAt(now), data, never)
          .catch((error: unknown) => troubles.push(error))
      }
      return troubles
    },
    statuses: async () =>
      (await db.delivery.findMany({ orderBy: [{ channel: 'asc' }, { id: 'asc' }] })).map(
        ({ channel, status }) => `${channel} ${status}`,
      ),
  }
}

import type { DbTransaction, Live } from '@kewo/db'

/** What a person is told of. Each app words it from the kind and the params. */
export const notificationKinds = [
  'HELP_REQUEST_OPENED',
  'HELP_REQUEST_REPLIED',
  'HELP_REQUEST_HANDED_OVER',
  'HELP_REQUEST_RESOLVED',
  'HELP_REQUEST_REOPENED',
  'HELP_REQUEST_WARNED',
  'HELP_REQUEST_ESCALATED',
  'TRACE_SUBMITTED',
  'TRACE_DISPUTED',
  'PROMISE_BROKEN',
  'GUIDANCE_REMINDER',
  'IMPORT_FINISHED',
  'CAMPAIGN_CANCELLED',
  'VISIT_WISHED',
  'VISIT_WISH_GRANTED',
  'VISIT_WISH_DECLINED',
  'LICENCE_CHANGED',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

type Notice = {
  kind: NotificationKind
  /** What the words need, such as the name of the shop. Never stars, and nothing the reader may not see. */
  params?: Record<string, string | number>
  /** Id of the row that it leads to. */
  subjectId: string | null
}

/** Tells people, each once, when the surrounding transaction commits. */
export async function notify(
  { db, live, now }: { db: DbTransaction; live: Live; now: Date },
  userIds: readonly string[],
  { kind, params = {}, subjectId }: Notice,
): Promise<void> {
  for (const userId of new Set(userIds)) {
    const { id } = await db.notification.create({ data: { userId, kind, params, subjectId, createdAt: now } })
    await live.publish(db, 'notification', { id, userId })
  }
}

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
  'HELP_REQUEST_LIFTED',
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
  'SIGN_IN_TRIES',
  'PASSWORD_RESET',
  'SECOND_FACTOR_RESET',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** The node type of the row that each kind's subject is. */
export const subjectTypes: Record<NotificationKind, string> = {
  HELP_REQUEST_OPENED: 'HelpRequest',
  HELP_REQUEST_REPLIED: 'HelpRequest',
  HELP_REQUEST_HANDED_OVER: 'HelpRequest',
  HELP_REQUEST_RESOLVED: 'HelpRequest',
  HELP_REQUEST_REOPENED: 'HelpRequest',
  HELP_REQUEST_WARNED: 'HelpRequest',
  HELP_REQUEST_ESCALATED: 'HelpRequest',
  HELP_REQUEST_LIFTED: 'HelpRequest',
  TRACE_SUBMITTED: 'Trace',
  TRACE_DISPUTED: 'Visit',
  PROMISE_BROKEN: 'HelpRequest',
  GUIDANCE_REMINDER: 'Guidance',
  IMPORT_FINISHED: 'RegisterImport',
  CAMPAIGN_CANCELLED: 'Campaign',
  VISIT_WISHED: 'Visit',
  VISIT_WISH_GRANTED: 'Visit',
  VISIT_WISH_DECLINED: 'Visit',
  LICENCE_CHANGED: 'Retailer',
  // These say all there is to say, and lead nowhere.
  SIGN_IN_TRIES: 'Staff',
  PASSWORD_RESET: 'Staff',
  SECOND_FACTOR_RESET: 'Staff',
}

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
  const helpRequestId = subjectTypes[kind] === 'HelpRequest' ? subjectId : null
  for (const userId of new Set(userIds)) {
    const { id } = await db.notification.create({
      data: { userId, kind, params, subjectId, helpRequestId, createdAt: now },
    })
    await live.publish(db, 'notification', { id, userId })
  }
}

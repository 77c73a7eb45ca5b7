import type { ResultOf } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import type { NotificationRow_notification } from './NotificationRow.tsx'

export type NotificationKind = ResultOf<typeof NotificationRow_notification>['kind']

type Given = Partial<Record<string, string>>

/** What each kind says to a shop, from what the server gives with it. */
export const notificationWords: Record<NotificationKind, (given: Given) => string> = {
  HELP_REQUEST_OPENED: () => m.notifications_requestOpened(),
  HELP_REQUEST_REPLIED: () => m.notifications_requestReplied(),
  HELP_REQUEST_HANDED_OVER: () => m.notifications_requestHandedOver(),
  HELP_REQUEST_RESOLVED: () => m.notifications_requestResolved(),
  HELP_REQUEST_REOPENED: () => m.notifications_requestReopened(),
  HELP_REQUEST_ESCALATED: () => m.notifications_requestEscalated(),
  TRACE_SUBMITTED: ({ name = '' }) => m.notifications_traceSubmitted({ name }),
  TRACE_DISPUTED: () => m.notifications_traceDisputed(),
  PROMISE_BROKEN: ({ promise = '' }) => m.notifications_promiseBroken({ promise }),
  GUIDANCE_REMINDER: ({ name = '', title = '', titleEn = title }) =>
    m.notifications_guidanceReminder({ name, title: getLocale() === 'en' ? titleEn : title }),
  CAMPAIGN_CANCELLED: ({ title = '' }) => m.notifications_campaignCancelled({ title }),
  IMPORT_FINISHED: () => m.notifications_importFinished(),
}

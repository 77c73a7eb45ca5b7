import type { ResultOf } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import type { NotificationRow_notification } from './NotificationRow.tsx'

export type NotificationKind = ResultOf<typeof NotificationRow_notification>['kind']

type Given = Partial<Record<string, string>>

/** What each kind says to staff, from what the server gives with it. */
export const notificationWords: Record<NotificationKind, (given: Given) => string> = {
  HELP_REQUEST_OPENED: ({ shop = '' }) => m.notifications_requestOpened({ shop }),
  HELP_REQUEST_REPLIED: ({ shop = '' }) => m.notifications_requestReplied({ shop }),
  HELP_REQUEST_HANDED_OVER: ({ shop = '' }) => m.notifications_requestHandedOver({ shop }),
  HELP_REQUEST_RESOLVED: ({ shop = '' }) => m.notifications_requestResolved({ shop }),
  HELP_REQUEST_REOPENED: ({ shop = '' }) => m.notifications_requestReopened({ shop }),
  HELP_REQUEST_WARNED: ({ shop = '', number = '' }) => m.notifications_requestWarned({ shop, number }),
  HELP_REQUEST_ESCALATED: ({ shop = '', number = '' }) => m.notifications_requestEscalated({ shop, number }),
  HELP_REQUEST_LIFTED: ({ shop = '', number = '' }) => m.notifications_requestLifted({ shop, number }),
  TRACE_SUBMITTED: ({ name = '', shop = '' }) => m.notifications_traceSubmitted({ name, shop }),
  TRACE_DISPUTED: ({ shop = '' }) => m.notifications_traceDisputed({ shop }),
  PROMISE_BROKEN: ({ shop = '', promise = '' }) => m.notifications_promiseBroken({ shop, promise }),
  GUIDANCE_REMINDER: ({ name = '', title = '', titleEn = title }) =>
    m.notifications_guidanceReminder({ name, title: getLocale() === 'en' ? titleEn : title }),
  CAMPAIGN_CANCELLED: ({ title = '' }) => m.notifications_campaignCancelled({ title }),
  VISIT_WISHED: ({ shop = '' }) => m.notifications_visitWished({ shop }),
  VISIT_WISH_GRANTED: ({ name = '' }) => m.notifications_visitWishGranted({ name }),
  LICENCE_CHANGED: () => m.notifications_licenceChanged(),
  VISIT_WISH_DECLINED: ({ name = '' }) => m.notifications_visitWishDeclined({ name }),
  SIGN_IN_TRIES: ({ count = '', since = '', address = '' }) =>
    m.notifications_signInTries({ count, since, address }),
  PASSWORD_RESET: ({ name = '' }) => m.notifications_passwordReset({ name }),
  SECOND_FACTOR_RESET: ({ name = '' }) => m.notifications_secondFactorReset({ name }),
  IMPORT_FINISHED: () => m.notifications_importFinished(),
}

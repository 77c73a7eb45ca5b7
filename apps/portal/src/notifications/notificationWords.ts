import type { ResultOf } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import type { NotificationRow_notification } from './NotificationRow.tsx'

export type NotificationKind = ResultOf<typeof NotificationRow_notification>['kind']

type Given = Partial<Record<string, string>>

/** What each kind says to a shop, from what the server gives with it. */
export const notificationWords: Record<NotificationKind, (given: Given) => string> = {
  HELP_REQUEST_OPENED: ({ number = '' }) => m.notifications_requestOpened({ number }),
  HELP_REQUEST_REPLIED: ({ number = '' }) => m.notifications_requestReplied({ number }),
  HELP_REQUEST_HANDED_OVER: ({ number = '' }) => m.notifications_requestHandedOver({ number }),
  HELP_REQUEST_RESOLVED: ({ number = '' }) => m.notifications_requestResolved({ number }),
  HELP_REQUEST_REOPENED: ({ number = '' }) => m.notifications_requestReopened({ number }),
  HELP_REQUEST_WARNED: ({ number = '' }) => m.notifications_requestWarned({ number }),
  HELP_REQUEST_ESCALATED: ({ number = '' }) => m.notifications_requestEscalated({ number }),
  HELP_REQUEST_LIFTED: ({ number = '' }) => m.notifications_requestLifted({ number }),
  TRACE_SUBMITTED: ({ name = '' }) => m.notifications_traceSubmitted({ name }),
  TRACE_DISPUTED: () => m.notifications_traceDisputed(),
  PROMISE_BROKEN: ({ promise = '' }) => m.notifications_promiseBroken({ promise }),
  GUIDANCE_REMINDER: ({ name = '', title = '', titleEn = title }) =>
    m.notifications_guidanceReminder({ name, title: getLocale() === 'en' ? titleEn : title }),
  CAMPAIGN_CANCELLED: ({ title = '' }) => m.notifications_campaignCancelled({ title }),
  VISIT_WISHED: ({ shop = '' }) => m.notifications_visitWished({ shop }),
  VISIT_WISH_GRANTED: ({ name = '' }) => m.notifications_visitWishGranted({ name }),
  LICENCE_CHANGED: ({ status = '' }) =>
    status === 'VALID' ? m.notifications_licenceValid() : m.notifications_licenceNotValid(),
  VISIT_WISH_DECLINED: ({ name = '' }) => m.notifications_visitWishDeclined({ name }),
  SIGN_IN_TRIES: ({ count = '', since = '', address = '' }) =>
    m.notifications_signInTries({ count, since, address }),
  PASSWORD_RESET: ({ name = '' }) => m.notifications_passwordReset({ name }),
  SECOND_FACTOR_RESET: ({ name = '' }) => m.notifications_secondFactorReset({ name }),
  IMPORT_FINISHED: () => m.notifications_importFinished(),
}

import type { NotificationKind } from './notificationWords.ts'
import { paths } from '../paths.ts'

export type NotificationLink = { to: string; params: Record<string, string> }

const toHelpRequest = (id: string) => ({ to: paths.helpRequest, params: { helpRequestId: id } })

const links: Record<NotificationKind, ((id: string) => NotificationLink) | null> = {
  HELP_REQUEST_OPENED: toHelpRequest,
  HELP_REQUEST_REPLIED: toHelpRequest,
  HELP_REQUEST_HANDED_OVER: toHelpRequest,
  HELP_REQUEST_RESOLVED: toHelpRequest,
  HELP_REQUEST_REOPENED: toHelpRequest,
  HELP_REQUEST_WARNED: toHelpRequest,
  HELP_REQUEST_ESCALATED: toHelpRequest,
  HELP_REQUEST_LIFTED: toHelpRequest,
  PROMISE_BROKEN: toHelpRequest,
  TRACE_SUBMITTED: (id) => ({ to: paths.trace, params: { traceId: id } }),
  TRACE_DISPUTED: null,
  GUIDANCE_REMINDER: (id) => ({ to: paths.guidance, params: { guidanceId: id } }),
  CAMPAIGN_CANCELLED: (id) => ({ to: paths.campaign, params: { campaignId: id } }),
  VISIT_WISHED: null,
  VISIT_WISH_GRANTED: () => ({ to: paths.home, params: {} }),
  LICENCE_CHANGED: () => ({ to: paths.me, params: {} }),
  VISIT_WISH_DECLINED: () => ({ to: paths.home, params: {} }),
  SIGN_IN_TRIES: null,
  PASSWORD_RESET: null,
  SECOND_FACTOR_RESET: null,
  IMPORT_FINISHED: null,
}

/** Where a press on it leads; undefined where it says all there is to say. */
export function notificationLink(kind: NotificationKind, id: string | null): NotificationLink | undefined {
  return (id !== null && links[kind]?.(id)) || undefined
}

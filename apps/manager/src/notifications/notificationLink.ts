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
  TRACE_SUBMITTED: null,
  TRACE_DISPUTED: (id) => ({ to: paths.visit, params: { visitId: id } }),
  GUIDANCE_REMINDER: (id) => ({ to: paths.guidance, params: { guidanceId: id } }),
  CAMPAIGN_CANCELLED: (id) => ({ to: paths.campaign, params: { campaignId: id } }),
  VISIT_WISHED: (id) => ({ to: paths.visit, params: { visitId: id } }),
  VISIT_WISH_GRANTED: null,
  LICENCE_CHANGED: null,
  VISIT_WISH_DECLINED: null,
  SIGN_IN_TRIES: null,
  PASSWORD_RESET: null,
  SECOND_FACTOR_RESET: null,
  IMPORT_FINISHED: (id) => ({ to: paths.import, params: { importId: id } }),
}

/** Where a press on it leads; undefined where it says all there is to say. */
export function notificationLink(kind: NotificationKind, id: string | null): NotificationLink | undefined {
  return (id !== null && links[kind]?.(id)) || undefined
}

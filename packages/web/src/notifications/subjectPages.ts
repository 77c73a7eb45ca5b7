import type { NotificationSubject } from '@kewo/domain'

export type NotificationLink = { to: string; params?: Record<string, string> }

/** The page of a subject; NO_PAGE says all there is to say; NOT_TOLD is for those who use the other app. */
export type SubjectPage = NotificationLink | ((id: string) => NotificationLink) | 'NO_PAGE' | 'NOT_TOLD'

/** Where each subject has its page in an app. */
export type SubjectPages = Readonly<Record<NotificationSubject, SubjectPage>>

/** Where a press leads; undefined where there is nothing to lead to. */
export function notificationLink(page: SubjectPage, leadsTo: string | null): NotificationLink | undefined {
  if (typeof page === 'string') return undefined
  if (typeof page !== 'function') return page
  return leadsTo === null ? undefined : page(leadsTo)
}

import { type NotificationSubject, notificationSubjects } from '@kewo/domain'
import { oneOf } from '../page/search.ts'

/** Which notifications are looked at; kept in the address. */
export type NotificationSearch = { unread?: true; about?: NotificationSubject }

export function notificationSearch(search: Record<string, unknown>): NotificationSearch {
  return {
    unread: search['unread'] === true ? true : undefined,
    about: oneOf(notificationSubjects, search['about']),
  }
}

import { type NotificationPlace, NotificationsPage, OpenNotificationPage } from '@kewo/web/notifications'
import { PageTop } from '../frame/PageTop.tsx'
import { paths } from '../paths.ts'
import { subjectPages } from './subjectPages.ts'

const place: NotificationPlace = {
  ...{ Top: PageTop, paths, pages: subjectPages },
}

export const AllNotifications = () => <NotificationsPage {...place} />
export const OneNotification = () => <OpenNotificationPage {...place} />

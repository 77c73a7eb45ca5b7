import { type NotificationPlace, NotificationsPage, OpenNotificationPage } from '@kewo/web/notifications'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { subjectPages } from './subjectPages.ts'

const place: NotificationPlace = {
  ...{ Top: PageTop, paths, pages: subjectPages },
  back: { backLabel: m.notifications_back(), renderBack: (parts) => <Link to={paths.home} {...parts} /> },
}

export const AllNotifications = () => <NotificationsPage {...place} />
export const OneNotification = () => <OpenNotificationPage {...place} />

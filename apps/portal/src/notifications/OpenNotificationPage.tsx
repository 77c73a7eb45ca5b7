import { OpenNotification } from '@kewo/web/notifications'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { subjectPages } from './subjectPages.ts'

const route = getRouteApi(`/shop${paths.notification}` as const)

export function OpenNotificationPage() {
  const { notificationId } = route.useParams()
  return <OpenNotification id={notificationId} pages={subjectPages} list={paths.notifications} />
}

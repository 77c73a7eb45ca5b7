import { Notifications } from '@kewo/web/notifications'
import { iconButtonClass } from '@kewo/ui'
import { IconSettings } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { subjectPages } from './subjectPages.ts'

const route = getRouteApi(`/shop${paths.notifications}` as const)

export function NotificationsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageTop
        title={m.notifications_title()}
        backLabel={m.notifications_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
        right={
          <Link
            to={paths.noticeSettings}
            className={iconButtonClass()}
            aria-label={m.notifications_settings()}
            title={m.notifications_settings()}
          >
            <IconSettings aria-hidden="true" />
          </Link>
        }
      />
      <Notifications
        pages={subjectPages}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
      />
    </>
  )
}

import { iconButtonClass, type PageHeaderProps } from '@kewo/ui'
import { IconSettings } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { PathLink } from '../frame/PathLink.tsx'
import { m } from '../paraglide/messages.js'
import { Notifications } from './Notifications.tsx'
import { notificationSearch } from './notificationSearch.ts'
import { OpenNotification } from './OpenNotification.tsx'
import type { SubjectPages } from './subjectPages.ts'

type TopProps = Pick<PageHeaderProps, 'backLabel' | 'renderBack' | 'right'> & { title: string }

/** What differs between the apps. */
export type NotificationPlace = {
  /** The top of a page, as the app has it. */
  Top: ComponentType<TopProps>
  paths: { notifications: string; noticeSettings: string }
  /** Where each subject has its page. */
  pages: SubjectPages
  /** The way back from the list, where there is no rail. */
  back?: Pick<TopProps, 'backLabel' | 'renderBack'>
}

export function NotificationsPage({ Top, paths, pages, back }: NotificationPlace) {
  const search = notificationSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  return (
    <>
      <Top
        title={m.notifications_title()}
        {...back}
        right={
          <PathLink
            to={paths.noticeSettings}
            className={iconButtonClass()}
            aria-label={m.notifications_settings()}
            title={m.notifications_settings()}
          >
            <IconSettings aria-hidden="true" />
          </PathLink>
        }
      />
      <Notifications
        pages={pages}
        search={search}
        onSearch={(next) => void navigate({ to: '.', search: next as never, replace: true })}
      />
    </>
  )
}

export function OpenNotificationPage({ paths, pages }: NotificationPlace) {
  const { notificationId = '' } = useParams({ strict: false }) as { notificationId?: string }
  return <OpenNotification id={notificationId} pages={pages} list={paths.notifications} />
}

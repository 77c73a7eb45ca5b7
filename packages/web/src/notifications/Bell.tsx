import { graphql } from '@kewo/schema/client'
import { iconButtonClass } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { PathLink } from '../frame/PathLink.tsx'
import styles from './Notifications.module.css'

const UnreadQuery = graphql(`
  query UnreadNotifications {
    unreadNotificationCount
  }
`)

/** How much is new, and the way to it. */
export function Bell({ to }: { to: string }) {
  const [{ data }] = useQuery({ query: UnreadQuery })
  const unread = data?.unreadNotificationCount ?? 0
  const label = unread > 0 ? m.notifications_unread({ count: unread }) : m.notifications_title()
  return (
    <PathLink to={to} className={iconButtonClass()} aria-label={label} title={label}>
      <span className={styles.bell}>
        <IconBell aria-hidden="true" />
        {unread > 0 && <span className={styles.count}>{unread > 99 ? '99+' : unread}</span>}
      </span>
    </PathLink>
  )
}

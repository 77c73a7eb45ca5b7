import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, EmptyState, List, SkeletonRows } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { NotificationRow, NotificationRow_notification } from './NotificationRow.tsx'
import styles from './Notifications.module.css'
import { useReading } from './useReading.ts'

const NotificationsQuery = graphql(
  `
    query Notifications($after: String) {
      notifications(first: 30, after: $after) {
        nodes {
          id
          ...NotificationRow_notification
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [NotificationRow_notification],
)

export function NotificationsPage() {
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing } = usePageQuery(NotificationsQuery, { after })
  const { nodes, pageInfo } = data?.notifications ?? {}
  useReading(nodes)
  return (
    <>
      <PageTop
        title={m.notifications_title()}
        backLabel={m.notifications_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      <div className={styles.column}>
        {!nodes && <SkeletonRows label={m.frame_opening()} />}
        {nodes?.length === 0 && (
          <EmptyState icon={<IconBell />} title={m.notifications_emptyTitle()}>
            {m.notifications_emptyWords()}
          </EmptyState>
        )}
        {nodes && nodes.length > 0 && (
          <List look="joined">
            {nodes.map((notification) => (
              <NotificationRow key={notification.id} notification={notification} />
            ))}
          </List>
        )}
        {pageInfo?.hasNextPage && (
          <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
            {m.notifications_more()}
          </Button>
        )}
      </div>
    </>
  )
}

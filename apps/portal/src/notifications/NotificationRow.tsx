import { type FragmentOf, graphql, readFragment } from '@kewo/schema/client'
import { Chip, DateTime, ListRow } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { notificationLink } from './notificationLink.ts'
import { notificationWords } from './notificationWords.ts'

export const NotificationRow_notification = graphql(`
  fragment NotificationRow_notification on Notification {
    kind
    params {
      name
      value
    }
    leadsTo
    createdAt
    readAt
  }
`)

export function NotificationRow(props: { notification: FragmentOf<typeof NotificationRow_notification> }) {
  const { kind, params, leadsTo, createdAt, readAt } = readFragment(
    NotificationRow_notification,
    props.notification,
  )
  const given = Object.fromEntries(params.map(({ name, value }) => [name, value]))
  const link = notificationLink(kind, leadsTo)
  return (
    <ListRow
      title={notificationWords[kind](given)}
      sub={<DateTime value={createdAt} />}
      tone={readAt ? 'plain' : 'jade'}
      trailing={!readAt && <Chip tone="jade">{m.notifications_new()}</Chip>}
      renderLink={link && ((parts) => <Link {...link} {...parts} />)}
    />
  )
}

import { type FragmentOf, graphql, readFragment, type ResultOf } from '@kewo/schema/client'
import { Chip, DateTime, ListRow } from '@kewo/ui'
import { type RefCallback, useState } from 'react'
import { PathLink } from '../frame/PathLink.tsx'
import { m } from '../paraglide/messages.js'
import type { Group } from './groupBySubject.ts'
import { notificationLink, type SubjectPages } from './subjectPages.ts'

export const NotificationGroup_notification = graphql(`
  fragment NotificationGroup_notification on Notification {
    id
    subject
    words
    leadsTo
    createdAt
    readAt
  }
`)

export type Told = ResultOf<typeof NotificationGroup_notification>

export const readTold = (
  rows: readonly FragmentOf<typeof NotificationGroup_notification>[],
): readonly Told[] => rows.map((row) => readFragment(NotificationGroup_notification, row))

type Shown = { pages: SubjectPages; seen: (id: string) => RefCallback<HTMLElement> }

/** What was told of one thing: the newest, and the earlier ones on demand. */
export function NotificationGroup({ group, ...shown }: { group: Group<Told> } & Shown) {
  const [unfolded, setUnfolded] = useState(false)
  const { newest, earlier } = group
  return (
    <>
      <NotificationRow told={newest} {...shown} />
      {earlier.length > 0 && !unfolded && (
        <ListRow
          title={m.notifications_earlier({ count: earlier.length })}
          chevron={false}
          onPress={() => setUnfolded(true)}
        />
      )}
      {unfolded && earlier.map((told) => <NotificationRow key={told.id} told={told} {...shown} />)}
    </>
  )
}

function NotificationRow({ told, pages, seen }: { told: Told } & Shown) {
  const { id, subject, words, leadsTo, createdAt, readAt } = told
  const link = notificationLink(pages[subject], leadsTo)
  return (
    <ListRow
      title={<span ref={readAt ? undefined : seen(id)}>{words}</span>}
      sub={<DateTime value={createdAt} />}
      tone={readAt ? 'plain' : 'jade'}
      trailing={!readAt && <Chip tone="jade">{m.notifications_new()}</Chip>}
      renderLink={link && ((parts) => <PathLink {...link} {...parts} />)}
    />
  )
}

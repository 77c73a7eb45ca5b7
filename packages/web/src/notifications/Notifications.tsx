import { notificationSubjects } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, ChipButton, ChipRow, EmptyState, List, SkeletonRows } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { usePageQuery } from '../page/usePageQuery.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { groupBySubject } from './groupBySubject.ts'
import { NotificationGroup, NotificationGroup_notification, readTold } from './NotificationGroup.tsx'
import type { NotificationSearch } from './notificationSearch.ts'
import styles from './Notifications.module.css'
import type { SubjectPages } from './subjectPages.ts'
import { subjectWords } from './subjectWords.ts'
import { useSeen } from './useSeen.ts'

const NotificationsQuery = graphql(
  `
    query Notifications($filter: NotificationFilter, $after: String) {
      notifications(first: 30, after: $after, filter: $filter) {
        nodes {
          id
          ...NotificationGroup_notification
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [NotificationGroup_notification],
)

type Props = {
  /** Where each subject has its page in this app. */
  pages: SubjectPages
  search: NotificationSearch
  onSearch: (search: NotificationSearch) => void
}

/** What one was told, by what it is about; all of it, what is new, or what is about one kind of thing. */
export function Notifications({ search, ...props }: Props) {
  const { unread, about } = search
  const told = notificationSubjects.filter((subject) => props.pages[subject] !== 'NOT_TOLD')
  return (
    <div className={styles.column}>
      <ChipRow role="group" aria-label={m.notifications_filter()}>
        <ChipButton pressed={!unread && !about} onClick={() => props.onSearch({})}>
          {m.notifications_all()}
        </ChipButton>
        <ChipButton pressed={unread === true} onClick={() => props.onSearch({ unread: true })}>
          {m.notifications_onlyNew()}
        </ChipButton>
        {told.map((subject) => (
          <ChipButton
            key={subject}
            pressed={about === subject}
            onClick={() => props.onSearch({ about: subject })}
          >
            {subjectWords[subject]()}
          </ChipButton>
        ))}
      </ChipRow>
      <Told key={`${unread} ${about}`} pages={props.pages} search={search} />
    </div>
  )
}

function Told({ pages, search: { unread, about } }: Omit<Props, 'onSearch'>) {
  const [after, setAfter] = useState<string | null>(null)
  const filter = { unread: unread ?? false, subjects: about ? [about] : [] }
  const { data, refreshing } = usePageQuery(NotificationsQuery, { after, filter })
  const { nodes, pageInfo } = data?.notifications ?? {}
  const seen = useSeen()
  if (!nodes) return <SkeletonRows label={m.frame_opening()} />
  if (nodes.length === 0)
    return unread || about ? (
      <EmptyState icon={<IconBell />} title={m.notifications_noneTitle()} />
    ) : (
      <EmptyState icon={<IconBell />} title={m.notifications_emptyTitle()}>
        {m.notifications_emptyWords({ reader })}
      </EmptyState>
    )
  return (
    <>
      <List look="joined">
        {groupBySubject(readTold(nodes)).map((group) => (
          <NotificationGroup key={group.key} group={group} pages={pages} seen={seen} />
        ))}
      </List>
      {pageInfo?.hasNextPage && (
        <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
          {m.notifications_more()}
        </Button>
      )}
    </>
  )
}

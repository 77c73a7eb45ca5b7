import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, List, SkeletonRows } from '@kewo/ui'
import { IconChecks } from '@tabler/icons-react'
import { pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import styles from './Inbox.module.css'
import { InboxRow, InboxRow_helpRequest } from './InboxRow.tsx'
import type { InboxSearch } from './inboxSearch.ts'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'

export const InboxQuery = graphql(
  `
    query Inbox($filter: HelpRequestFilter, $first: Int, $after: String, $last: Int, $before: String) {
      helpRequests(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          ...InboxRow_helpRequest
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, InboxRow_helpRequest],
)

/** Requests in the order in which they want to be dealt with; new ones appear without reloading. */
export function InboxList({ search, openId }: { search: InboxSearch; openId: string | null }) {
  const { view = 'MY_DESK', category, q } = search
  const { data, refresh } = usePageQuery(InboxQuery, {
    filter: { view, category, search: q },
    ...pageVariables(search),
  })
  useLiveHelpRequests(refresh)
  if (!data) return <SkeletonRows label={m.helpRequests_loading()} count={6} />
  const { nodes, pageInfo, totalCount } = data.helpRequests
  if (nodes.length === 0)
    return (
      <EmptyState
        icon={<IconChecks />}
        title={q ? m.helpRequests_nothingFound() : m.helpRequests_emptyTitle()}
      >
        {q ? m.helpRequests_nothingFoundWords() : m.helpRequests_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={styles.total}>{counted(m.helpRequests_total, totalCount)}</p>
      <List look="plain">
        {nodes.map((request) => (
          <InboxRow key={request.id} helpRequest={request} open={request.id === openId} search={search} />
        ))}
      </List>
      <Pager page={pageInfo} total={totalCount} />
    </>
  )
}

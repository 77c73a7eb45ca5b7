import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, EmptyState, List, SkeletonRows } from '@kewo/ui'
import { IconChecks } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Inbox.module.css'
import { InboxRow, InboxRow_helpRequest } from './InboxRow.tsx'
import type { InboxSearch } from './inboxSearch.ts'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'

export const InboxQuery = graphql(
  `
    query Inbox($filter: HelpRequestFilter, $after: String) {
      helpRequests(filter: $filter, first: 30, after: $after) {
        totalCount
        nodes {
          id
          ...InboxRow_helpRequest
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [InboxRow_helpRequest],
)

/** Requests in the order in which they want to be dealt with; new ones appear without reloading. */
export function InboxList({ search, openId }: { search: InboxSearch; openId: string | null }) {
  const { view = 'MY_DESK', category, q, after } = search
  const { data, refresh } = usePageQuery(InboxQuery, { filter: { view, category, search: q }, after })
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
      <p className={styles.total}>{m.helpRequests_total({ count: totalCount })}</p>
      <List look="plain">
        {nodes.map((request) => (
          <InboxRow key={request.id} helpRequest={request} open={request.id === openId} search={search} />
        ))}
      </List>
      {(pageInfo.hasNextPage || after) && (
        <nav className={styles.pager} aria-label={m.helpRequests_pages()}>
          {after && (
            <Link className={buttonClass()} to={paths.helpRequests} search={{ ...search, after: undefined }}>
              {m.helpRequests_firstPage()}
            </Link>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link
              className={buttonClass()}
              to={paths.helpRequests}
              search={{ ...search, after: pageInfo.endCursor }}
            >
              {m.helpRequests_nextPage()}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

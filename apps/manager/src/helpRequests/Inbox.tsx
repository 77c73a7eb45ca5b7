import { onReturn } from '@kewo/web/connection'
import { PagePart } from '@kewo/web/failure'
import { graphql } from '@kewo/schema/client'
import { classes, LinkTabs, SearchInput } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect } from 'react'
import { useQuery } from 'urql'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import styles from './Inbox.module.css'
import { InboxList } from './InboxList.tsx'
import { type InboxSearch, type InboxView, inboxViews } from './inboxSearch.ts'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'

const CountsQuery = graphql(`
  query HelpRequestCounts($filter: HelpRequestFilter) {
    helpRequestCounts(filter: $filter) {
      myDesk
      open
      waiting
      overdue
    }
  }
`)

/** The list at the left, what is open beside it; on a phone one at a time. */
export function Inbox({
  search,
  openId,
  children,
}: {
  search: InboxSearch
  openId: string | null
  children: ReactNode
}) {
  const navigate = useNavigate()
  // Numbers beside the list: without them it shows all the same.
  const [{ data }, ask] = useQuery({
    query: CountsQuery,
    variables: { filter: { category: search.category, search: search.q } },
  })
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useEffect(() => onReturn(refresh), [refresh])
  const typed = useLater(
    (q: string) =>
      void navigate({
        to: paths.helpRequests,
        search: { ...search, ...firstPage, q: q.trim() || undefined },
        replace: true,
      }),
  )
  useLiveHelpRequests(refresh)
  const view = search.view ?? 'MY_DESK'
  const counts = data?.helpRequestCounts
  const tabs: { key: InboxView; label: string; count: number | undefined }[] = [
    { key: 'MY_DESK', label: m.helpRequests_viewMine(), count: counts?.myDesk },
    { key: 'OPEN', label: m.helpRequests_viewOpen(), count: counts?.open },
    { key: 'WAITING', label: m.helpRequests_viewWaiting(), count: counts?.waiting },
    { key: 'OVERDUE', label: m.helpRequests_viewOverdue(), count: counts?.overdue },
    { key: 'SETTLED', label: m.helpRequests_viewSettled(), count: undefined },
  ]
  return (
    <div className={classes(styles.inbox, openId ? styles.opened : null)}>
      <div className={styles.head}>
        <PageTop title={m.helpRequests_title()} />
        <div className={styles.tools}>
          <LinkTabs
            flush
            label={m.helpRequests_views()}
            tabs={tabs.map((tab) => ({ ...tab, current: tab.key === view }))}
            renderLink={({ key }, parts) => (
              <Link
                key={key}
                to={paths.helpRequests}
                activeOptions={{ exact: true }}
                search={{ ...search, ...firstPage, view: oneOfViews(key) }}
                {...parts}
              />
            )}
          />
          <SearchInput
            label={m.helpRequests_search()}
            placeholder={m.helpRequests_search()}
            defaultValue={search.q ?? ''}
            onChange={(event) => typed(event.currentTarget.value)}
          />
        </div>
      </div>
      <div className={styles.list}>
        <PagePart>
          <InboxList search={search} openId={openId} />
        </PagePart>
      </div>
      <div className={styles.open}>{children}</div>
    </div>
  )
}

function oneOfViews(key: string): InboxView | undefined {
  return inboxViews.find((view) => view === key)
}

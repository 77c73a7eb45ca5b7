import { OnThisPhone } from '@kewo/web/outbox'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, buttonClass, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconMessage2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { HelpRequestRow, HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'
import styles from './HelpRequests.module.css'
import { newRequests } from './newHelpRequestDraft.ts'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'

export const HelpRequestsQuery = graphql(
  `
    query HelpRequests($after: String) {
      helpRequests(first: 20, after: $after) {
        nodes {
          id
          ...HelpRequestRow_helpRequest
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [HelpRequestRow_helpRequest],
)

/** Everything the shop has asked, the newest event first, and the way to ask. */
export function HelpRequestsPage() {
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing } = usePageQuery(HelpRequestsQuery, { after })
  useLiveHelpRequests()
  const { nodes, pageInfo } = data?.helpRequests ?? {}
  return (
    <>
      <PageTop title={m.helpRequests_title()} sub={m.helpRequests_sub()} />
      <div className={styles.ask}>
        <Link
          to={paths.newHelpRequest}
          className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
        >
          <IconMessage2 aria-hidden="true" />
          {m.helpRequests_ask()}
        </Link>
      </div>
      <OnThisPhone about={newRequests} />
      {!nodes && <SkeletonRows label={m.helpRequests_loading()} />}
      {nodes?.length === 0 && (
        <EmptyState icon={<IconMessage2 />} title={m.helpRequests_emptyTitle()}>
          {m.helpRequests_emptyWords()}
        </EmptyState>
      )}
      {nodes && nodes.length > 0 && (
        <Section title={m.helpRequests_mine()}>
          <List>
            {nodes.map((request) => (
              <HelpRequestRow key={request.id} helpRequest={request} />
            ))}
          </List>
          {pageInfo?.hasNextPage && (
            <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
              {m.helpRequests_more()}
            </Button>
          )}
        </Section>
      )}
    </>
  )
}

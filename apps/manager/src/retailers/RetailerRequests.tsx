import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, List, Section, SkeletonRows } from '@kewo/ui'
import { InboxRow, InboxRow_helpRequest } from '../helpRequests/InboxRow.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import styles from './Retailers.module.css'

const RetailerRequestsQuery = graphql(
  `
    query RetailerRequests($filter: HelpRequestFilter) {
      helpRequests(filter: $filter, first: 5) {
        totalCount
        nodes {
          id
          ...InboxRow_helpRequest
        }
      }
    }
  `,
  [InboxRow_helpRequest],
)

/** What this shop has asked lately. */
export function RetailerRequests({ retailerId }: { retailerId: string }) {
  const { data } = usePageQuery(RetailerRequestsQuery, { filter: { retailerId, view: 'ALL' } })
  if (!data) return <SkeletonRows count={2} label={m.retailers_loading()} />
  const { nodes, totalCount } = data.helpRequests
  return (
    <Section flush title={m.retailers_requests()} note={counted(m.retailers_requestCount, totalCount)}>
      {nodes.length === 0 ? (
        <Card className={styles.nothing}>{m.retailers_noRequests()}</Card>
      ) : (
        <List look="joined">
          {nodes.map((request) => (
            <InboxRow key={request.id} helpRequest={request} open={false} search={{}} />
          ))}
        </List>
      )}
    </Section>
  )
}

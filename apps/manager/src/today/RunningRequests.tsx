import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, List, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { InboxRow, InboxRow_helpRequest } from '../helpRequests/InboxRow.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Today.module.css'

export const RunningRequests_query = graphql(
  `
    fragment RunningRequests_query on Query {
      running: helpRequests(first: 4, filter: { view: MY_DESK }) {
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

/** The requests at one's desk whose clocks run out first. */
export function RunningRequests({ query }: { query: FragmentOf<typeof RunningRequests_query> }) {
  const { running } = readFragment(RunningRequests_query, query)
  return (
    <Section
      flush
      title={m.today_running()}
      note={<Link to={paths.helpRequests}>{counted(m.today_all, running.totalCount)}</Link>}
    >
      {running.nodes.length === 0 ? (
        <Card className={styles.nothing}>{m.today_noRequests()}</Card>
      ) : (
        <List look="joined">
          {running.nodes.map((request) => (
            <InboxRow key={request.id} helpRequest={request} open={false} search={{}} />
          ))}
        </List>
      )}
    </Section>
  )
}

import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, List, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PromiseRow, PromiseRow_promise } from '../promises/PromiseRow.tsx'
import styles from './Today.module.css'

export const DuePromises_query = graphql(
  `
    fragment DuePromises_query on Query {
      due: myPromisesDue(days: 7) {
        id
        retailer {
          id
          name
        }
        ...PromiseRow_promise
      }
    }
  `,
  [PromiseRow_promise],
)

/** What one owes shops within a week. */
export function DuePromises({ query }: { query: FragmentOf<typeof DuePromises_query> }) {
  const { due } = readFragment(DuePromises_query, query)
  return (
    <Section
      flush
      id="promises"
      title={m.today_due()}
      note={<Link to={paths.promises}>{m.today_allPromises()}</Link>}
    >
      {due.length === 0 ? (
        <Card className={styles.nothing}>{m.today_nothingDue()}</Card>
      ) : (
        <List look="joined">
          {due.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} shop={promise.retailer} />
          ))}
        </List>
      )}
    </Section>
  )
}

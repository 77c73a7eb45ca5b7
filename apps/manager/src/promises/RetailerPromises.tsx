import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Card, List, Section, SkeletonRows } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { MakePromise } from './MakePromise.tsx'
import { PromiseRow, PromiseRow_promise } from './PromiseRow.tsx'

const RetailerPromisesQuery = graphql(
  `
    query RetailerPromises($filter: PromiseFilter) {
      promises(filter: $filter, first: 6) {
        totalCount
        nodes {
          id
          ...PromiseRow_promise
        }
      }
    }
  `,
  [PromiseRow_promise],
)

/** What is promised to a shop, the last due first, and the way to promise something by phone. */
export function RetailerPromises({ retailerId }: { retailerId: string }) {
  const { data } = usePageQuery(RetailerPromisesQuery, { filter: { retailerId } })
  if (!data) return <SkeletonRows count={2} label={m.visits_loading()} />
  const { nodes } = data.promises
  return (
    <Section flush title={m.promises_title()} note={<MakePromise retailerId={retailerId} />}>
      {nodes.length === 0 ? (
        <Card>{m.promises_none()}</Card>
      ) : (
        <List look="joined">
          {nodes.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} />
          ))}
        </List>
      )}
    </Section>
  )
}

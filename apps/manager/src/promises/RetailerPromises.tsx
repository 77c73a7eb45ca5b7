import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, List, Section, SkeletonRows } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { MakePromise } from './MakePromise.tsx'
import { PromiseRow, PromiseRow_promise } from './PromiseRow.tsx'

const RetailerPromisesQuery = graphql(
  `
    query RetailerPromises($retailerId: ID!, $filter: PromiseFilter) {
      node(id: $retailerId) {
        ... on Retailer {
          id
          name
        }
      }
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
  const { data } = usePageQuery(RetailerPromisesQuery, {
    retailerId,
    filter: { retailerId },
  })
  if (!data) return <SkeletonRows count={2} label={m.visits_loading()} />
  const name = data.node && 'name' in data.node ? data.node.name : ''
  const { nodes, totalCount } = data.promises
  return (
    <Section flush title={m.promises_title()} note={<MakePromise retailer={{ id: retailerId, name }} />}>
      {nodes.length === 0 ? (
        <Card>{m.promises_none()}</Card>
      ) : (
        <List look="joined">
          {nodes.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} />
          ))}
        </List>
      )}
      {totalCount > nodes.length && (
        <Link to={paths.promises} search={{ retailer: retailerId }}>
          {counted(m.promises_allOfShop, totalCount)}
        </Link>
      )}
    </Section>
  )
}

import { PagePart } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, List, Section, SkeletonRows } from '@kewo/ui'
import { IconMapPin } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RetailerPromises } from '../promises/RetailerPromises.tsx'
import { useMay } from '../viewer/useMay.ts'
import { useLiveVisits } from './useLiveVisits.ts'
import { VerifyTraces } from '../traces/VerifyTraces.tsx'
import { VisitRow, VisitRow_visit } from './VisitRow.tsx'
import styles from './Visits.module.css'

const RetailerVisitsQuery = graphql(
  `
    query RetailerVisits($id: ID!) {
      node(id: $id) {
        __typename
        ... on Retailer {
          id
          plannedVisits {
            id
            ...VisitRow_visit
          }
          visits(first: 5) {
            nodes {
              id
              ...VisitRow_visit
            }
          }
        }
      }
    }
  `,
  [VisitRow_visit],
)

/** On the shop's page: what is promised to it, who comes next, who was there and what was written. */
export function RetailerVisits({ retailerId }: { retailerId: string }) {
  const may = useMay()
  const { data, refresh } = usePageQuery(RetailerVisitsQuery, { id: retailerId })
  useLiveVisits(refresh)
  const shop = data?.node?.__typename === 'Retailer' ? data.node : undefined
  if (!shop) return <SkeletonRows count={2} label={m.visits_loading()} />
  const visits = [...shop.plannedVisits, ...shop.visits.nodes]
  return (
    <>
      <PagePart>
        <RetailerPromises retailerId={retailerId} />
      </PagePart>
      <Section
        flush
        title={m.visits_ofShop()}
        note={
          may('makeVisits') && (
            <Link
              to={paths.newVisit}
              search={{ retailer: retailerId }}
              className={buttonClass({ size: 'small', variant: 'primary' })}
            >
              <IconMapPin aria-hidden="true" />
              {m.visits_visitShop()}
            </Link>
          )
        }
      >
        {visits.length === 0 ? (
          <Card className={styles.quiet}>{m.visits_neverVisited()}</Card>
        ) : (
          <List look="joined">
            {visits.map((visit) => (
              <VisitRow key={visit.id} visit={visit} ofShop />
            ))}
          </List>
        )}
        <VerifyTraces retailerId={retailerId} />
      </Section>
    </>
  )
}

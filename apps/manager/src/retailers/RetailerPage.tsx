import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Avatar, buttonClass, Chip, SkeletonRows } from '@kewo/ui'
import { marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound, PagePart } from '@kewo/web/failure'
import { ActForShop, ActForShop_retailer } from '../assistance/ActForShop.tsx'
import { CodeToReadOut, CodeToReadOut_retailer } from '../assistance/CodeToReadOut.tsx'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RetailerPortal, RetailerPortal_retailer } from '../portalAccess/RetailerPortal.tsx'
import { SeeAsShop } from '../perspective/SeeAsShop.tsx'
import { RetailerVisits } from '../visits/RetailerVisits.tsx'
import { useMay } from '../viewer/useMay.ts'
import { CloseRetailer, CloseRetailer_retailer } from './CloseRetailer.tsx'
import { LicenceChip } from './LicenceChip.tsx'
import { RetailerFacts, RetailerFacts_retailer } from './RetailerFacts.tsx'
import { RetailerLicence, RetailerLicence_retailer } from './RetailerLicence.tsx'
import { RetailerRequests } from './RetailerRequests.tsx'
import styles from './Retailers.module.css'

const RetailerQuery = graphql(
  `
    query Retailer($id: ID!) {
      node(id: $id) {
        __typename
        ... on Retailer {
          id
          name
          grade
          marketType
          licenceStatus
          closed
          region {
            id
            name
            nameEn
          }
          ...RetailerFacts_retailer
          ...RetailerLicence_retailer
          ...RetailerPortal_retailer
          ...CloseRetailer_retailer
          ...ActForShop_retailer
          ...CodeToReadOut_retailer
        }
      }
    }
  `,
  [
    ActForShop_retailer,
    CodeToReadOut_retailer,
    CloseRetailer_retailer,
    RetailerFacts_retailer,
    RetailerLicence_retailer,
    RetailerPortal_retailer,
  ],
)

const route = getRouteApi(`/staff${paths.retailer}` as const)

/** One shop whole: who it is, who serves it, what it asked and what was written about it. */
export function RetailerPage() {
  const { retailerId } = route.useParams()
  const keeps = useMay()('keepRetailers')
  const { data } = usePageQuery(RetailerQuery, { id: retailerId })
  const shop = data?.node?.__typename === 'Retailer' ? data.node : undefined
  if (data && !shop) throw failureNotFound
  if (!shop) return <SkeletonRows count={6} label={m.retailers_loading()} />
  return (
    <>
      <PageTop
        title={shop.name}
        leading={<Avatar shape="square" icon={<IconBuildingStore />} />}
        sub={[
          shop.grade !== null && m.retailers_gradeValue({ grade: shop.grade }),
          marketTypeLabel(shop.marketType),
          textIn(shop.region.name, shop.region.nameEn),
        ]
          .filter(Boolean)
          .join(' · ')}
        backLabel={m.retailers_back()}
        renderBack={(parts) => <Link to={paths.retailers} {...parts} />}
        right={
          <>
            {shop.closed && <Chip tone="gray">{m.retailers_tradingNo()}</Chip>}
            <LicenceChip status={shop.licenceStatus} />
            <ActForShop key={`act ${shop.id}`} retailer={shop} />
            {!shop.closed && <SeeAsShop id={shop.id} name={shop.name} />}
            {keeps && (
              <Link
                to={paths.editRetailer}
                params={{ retailerId }}
                className={buttonClass({ size: 'small' })}
              >
                {m.retailers_edit()}
              </Link>
            )}
          </>
        }
      />
      <div className={styles.shop}>
        <div className={styles.shopMain}>
          <CodeToReadOut key={`code ${shop.id}`} retailer={shop} />
          <RetailerLicence key={`licence ${shop.id}`} retailer={shop} />
          <PagePart>
            <RetailerVisits retailerId={shop.id} />
          </PagePart>
          <PagePart>
            <RetailerRequests retailerId={shop.id} />
          </PagePart>
          <RetailerPortal key={shop.id} retailer={shop} />
          {keeps && <CloseRetailer key={`trading ${shop.id}`} retailer={shop} />}
        </div>
        <RetailerFacts retailer={shop} />
      </div>
    </>
  )
}

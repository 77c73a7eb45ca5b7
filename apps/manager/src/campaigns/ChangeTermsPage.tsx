import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { failureNotFound } from '@kewo/web/failure'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Campaigns.module.css'
import { ChangeTerms, ChangeTerms_campaign } from './ChangeTerms.tsx'

const ChangeTermsQuery = graphql(
  `
    query ChangeTerms($id: ID!) {
      node(id: $id) {
        __typename
        ... on Campaign {
          id
          title
          titleEn
          whyNotChangeTerms {
            code
            message
          }
          ...ChangeTerms_campaign
        }
      }
    }
  `,
  [ChangeTerms_campaign],
)

const route = getRouteApi(`/staff${paths.changeTerms}` as const)

/** Where the terms of a campaign that runs get a new version. */
export function ChangeTermsPage() {
  const { campaignId } = route.useParams()
  const { data } = usePageQuery(ChangeTermsQuery, { id: campaignId })
  const campaign = data?.node?.__typename === 'Campaign' ? data.node : undefined
  if (data && !campaign) throw failureNotFound
  if (!campaign) return <SkeletonRows count={6} label={m.campaigns_loading()} />
  if (!campaign.whyNotChangeTerms) return <ChangeTerms key={campaign.id} campaign={campaign} />
  return (
    <>
      <PageTop
        title={textIn(campaign.title, campaign.titleEn)}
        backLabel={m.campaigns_backToOne()}
        renderBack={(parts) => <Link to={paths.campaign} params={{ campaignId }} {...parts} />}
      />
      <div className={styles.column}>
        <Card>{campaign.whyNotChangeTerms.message}</Card>
      </div>
    </>
  )
}

import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Campaigns.module.css'
import { EditCampaign, EditCampaign_campaign } from './EditCampaign.tsx'

const EditCampaignQuery = graphql(
  `
    query EditCampaign($id: ID!) {
      node(id: $id) {
        __typename
        ... on Campaign {
          id
          title
          titleEn
          edition
          whyNotEdit {
            code
            message
          }
          ...EditCampaign_campaign
        }
      }
    }
  `,
  [EditCampaign_campaign],
)

const route = getRouteApi(`/staff${paths.editCampaign}` as const)

export function EditCampaignPage() {
  const { campaignId } = route.useParams()
  const { data } = usePageQuery(EditCampaignQuery, { id: campaignId })
  const campaign = data?.node?.__typename === 'Campaign' ? data.node : undefined
  if (data && !campaign) throw failureNotFound
  if (!campaign) return <SkeletonRows count={6} label={m.campaigns_loading()} />
  if (campaign.whyNotEdit)
    return (
      <>
        <PageTop
          title={textIn(campaign.title, campaign.titleEn)}
          backLabel={m.campaigns_backToOne()}
          renderBack={(parts) => <Link to={paths.campaign} params={{ campaignId }} {...parts} />}
        />
        <div className={styles.column}>
          <Card>{campaign.whyNotEdit.message}</Card>
        </div>
      </>
    )
  return <EditCampaign key={campaign.id} campaign={campaign} />
}

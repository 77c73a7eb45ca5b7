import { graphql } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { buttonClass, Card, formatMoney } from '@kewo/ui'
import { rewardStateLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Campaigns.module.css'

const CampaignWorkQuery = graphql(`
  query CampaignWork($campaignId: ID!) {
    proofsToReview(campaignId: $campaignId, first: 1) {
      totalCount
    }
    rewardSums(filter: { campaignId: $campaignId }) {
      state
      count
      cents
    }
  }
`)

/** What is to be done for the shops that joined: photos to look at, and what they have earned. */
export function CampaignWork({ campaignId }: { campaignId: string }) {
  return useMay()('reviewProofs') ? <Work campaignId={campaignId} /> : null
}

function Work({ campaignId }: { campaignId: string }) {
  const { data } = usePageQuery(CampaignWorkQuery, { campaignId })
  if (!data) return null
  const waiting = data.proofsToReview.totalCount
  const sums = data.rewardSums.filter(({ count }) => count > 0)
  if (waiting === 0 && sums.length === 0) return null
  return (
    <Card className={styles.work}>
      <Link
        to={paths.proofs}
        search={{ campaign: campaignId }}
        className={buttonClass({ variant: waiting > 0 ? 'primary' : 'secondary' })}
      >
        {m.campaigns_proofsWaiting({ count: waiting })}
      </Link>
      <Link to={paths.rewards} search={{ campaign: campaignId }} className={buttonClass()}>
        {m.campaigns_rewardsOfIt()}
      </Link>
      <span className={styles.small}>
        {sums
          .map(({ state, cents }) => `${rewardStateLabel(state)} ${formatMoney(cents, { short: true })}`)
          .join(' · ')}
      </span>
    </Card>
  )
}

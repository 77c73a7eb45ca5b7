import { graphql } from '@kewo/schema/client'
import { Card, formatMoney } from '@kewo/ui'
import { rewardStepLabel, textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'

const AskedAboutQuery = graphql(`
  query AskedAbout($id: ID!) {
    node(id: $id) {
      __typename
      ... on Campaign {
        id
        title
        titleEn
      }
      ... on Reward {
        id
        cents
        step
        terms {
          id
          rewardRule
        }
        campaign {
          id
          title
          titleEn
        }
      }
    }
  }
`)

type Props = { campaignId: string | null; rewardId: string | null }

/** Which campaign, or which sum of money, a question is about: whoever answers sees it too. */
export function AskedAbout({ campaignId, rewardId }: Props) {
  const id = rewardId ?? campaignId
  const [{ data }] = useQuery({ query: AskedAboutQuery, variables: { id: id ?? '' }, pause: id === null })
  const node = data?.node
  if (id === null || !node) return null
  if (node.__typename === 'Campaign')
    return <Card>{m.helpRequests_askedCampaign({ what: textIn(node.title, node.titleEn) })}</Card>
  if (node.__typename !== 'Reward') return null
  const { campaign, step, terms, cents } = node
  const what = m.money_line({
    title: textIn(campaign.title, campaign.titleEn),
    step: rewardStepLabel(step, terms?.rewardRule),
  })
  return <Card>{m.helpRequests_askedMoney({ what, sum: formatMoney(cents) })}</Card>
}

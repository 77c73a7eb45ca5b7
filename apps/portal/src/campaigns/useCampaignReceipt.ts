import { Refused } from '@kewo/web/act'
import { useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'

export const CampaignReceipt_campaign = graphql(`
  fragment CampaignReceipt_campaign on Campaign {
    id
    receipt {
      openedAt
      readToEndAt
    }
  }
`)

const OpenMutation = graphql(
  `
    mutation OpenCampaign($id: ID!, $key: UUID!) {
      openCampaign(id: $id, idempotencyKey: $key) {
        ... on Campaign {
          id
          ...CampaignReceipt_campaign
        }
        ...Refused
      }
    }
  `,
  [CampaignReceipt_campaign, Refused],
)

const ReadToEndMutation = graphql(
  `
    mutation ReadCampaignToEnd($id: ID!, $key: UUID!) {
      readCampaignToEnd(id: $id, idempotencyKey: $key) {
        ... on Campaign {
          id
          ...CampaignReceipt_campaign
        }
        ...Refused
      }
    }
  `,
  [CampaignReceipt_campaign, Refused],
)

/** Notes once that the shop has opened a campaign, and once that it came to the end of its page; without a signal on this phone. */
export function useCampaignReceipt(of: FragmentOf<typeof CampaignReceipt_campaign>, atEnd: boolean): void {
  const { id, receipt } = readFragment(CampaignReceipt_campaign, of)
  const { send: open } = useRoadAct(OpenMutation, { tell: 'quietly' })
  const { send: readToEnd } = useRoadAct(ReadToEndMutation, { tell: 'quietly' })
  // Apart from what the shop answers: that it has looked holds no answer up.
  const about = `page ${id}`
  const waiting = useWaiting(about)
  const noted = useRef(new Set<string>())
  const isWaiting = (operation: string) => waiting.some((entry) => entry.operation === operation)
  const openNow = !receipt?.openedAt && !isWaiting('OpenCampaign')
  const readNow = atEnd && !receipt?.readToEndAt && !isWaiting('ReadCampaignToEnd')
  useEffect(() => {
    const note = (operation: 'open' | 'read', send: () => unknown) => {
      if (noted.current.has(`${operation} ${id}`)) return
      noted.current.add(`${operation} ${id}`)
      void send()
    }
    const told = (words: string) => ({ about, told: { kind: m.campaigns_kind(), words } })
    if (openNow) note('open', () => open({ id }, told(m.campaigns_opened())))
    if (readNow) note('read', () => readToEnd({ id }, told(m.campaigns_readToEnd())))
  }, [openNow, readNow, open, readToEnd, id, about])
}

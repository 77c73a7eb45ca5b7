import { BrandHasCampaigns, type CampaignDates, statusAt } from '@kewo/domain'

/** What is still offered to shops does not leave their lists. */
export function whyNotRetire(campaigns: readonly CampaignDates[], now: Date): BrandHasCampaigns | null {
  const running = campaigns.filter((one) => ['SCHEDULED', 'LIVE'].includes(statusAt(one, now)))
  return running.length > 0 ? new BrandHasCampaigns(running.length) : null
}

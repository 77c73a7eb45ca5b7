import type { CampaignStatus } from './campaignStatus.ts'

/** What a campaign's status follows from; a row fits. */
export type CampaignDates = {
  publishedAt: Date | null
  cancelledAt: Date | null
  startsAt: Date | null
  endsAt: Date | null
  /** Until when, inclusive, a shop may answer; null for the end. */
  replyBy: Date | null
}

/**
 * The status at an instant. Business rule: DRAFT until published, then SCHEDULED, LIVE from the start, ENDED from the
 * end on, as the clock says; CANCELLED once a person has called it off.
 */
export function statusAt(campaign: CampaignDates, now: Date): CampaignStatus {
  if (campaign.cancelledAt !== null && campaign.cancelledAt <= now) return 'CANCELLED'
  if (campaign.publishedAt === null) return 'DRAFT'
  if (campaign.startsAt !== null && now < campaign.startsAt) return 'SCHEDULED'
  return campaign.endsAt === null || now < campaign.endsAt ? 'LIVE' : 'ENDED'
}

/** Until when, inclusive, a shop may join or decline: the day to reply by, else the end. Null while neither is set. */
export function answersUntil(campaign: CampaignDates): Date | null {
  return campaign.replyBy ?? campaign.endsAt
}

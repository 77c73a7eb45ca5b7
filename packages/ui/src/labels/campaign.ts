import type { CampaignStatus, ParticipationStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const campaignStatusLabels: Labels<CampaignStatus> = {
  DRAFT: m.campaign_status_DRAFT,
  SCHEDULED: m.campaign_status_SCHEDULED,
  LIVE: m.campaign_status_LIVE,
  ENDED: m.campaign_status_ENDED,
  CANCELLED: m.campaign_status_CANCELLED,
}

export const campaignStatusLabel = (value: CampaignStatus) => campaignStatusLabels[value]()

const participationStatusLabels: Labels<ParticipationStatus> = {
  JOINED: m.campaign_participationStatus_JOINED,
  DECLINED: m.campaign_participationStatus_DECLINED,
}

export const participationStatusLabel = (value: ParticipationStatus) => participationStatusLabels[value]()

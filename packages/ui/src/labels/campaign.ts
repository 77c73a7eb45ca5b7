import type { CampaignStatus, DeclineReason, ParticipationStatus } from '@kewo/domain'
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

const declineReasonLabels: Labels<DeclineReason> = {
  NO_SPACE: m.campaign_declineReason_NO_SPACE,
  NOT_MY_CUSTOMERS: m.campaign_declineReason_NOT_MY_CUSTOMERS,
  TOO_MUCH_WORK: m.campaign_declineReason_TOO_MUCH_WORK,
  MARGIN_TOO_LOW: m.campaign_declineReason_MARGIN_TOO_LOW,
  STOCK_LEFT: m.campaign_declineReason_STOCK_LEFT,
  OTHER: m.campaign_declineReason_OTHER,
}

export const declineReasonLabel = (value: DeclineReason) => declineReasonLabels[value]()

const participationStatusLabels: Labels<ParticipationStatus> = {
  JOINED: m.campaign_participationStatus_JOINED,
  DECLINED: m.campaign_participationStatus_DECLINED,
}

export const participationStatusLabel = (value: ParticipationStatus) => participationStatusLabels[value]()

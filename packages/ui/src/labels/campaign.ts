import type { CampaignStatus, ParticipationStatus, ProofState, RewardRule, RewardState } from '@kewo/domain'
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

const proofStateLabels: Labels<ProofState> = {
  WAITING: m.campaign_proof_WAITING,
  ACCEPTED: m.campaign_proof_ACCEPTED,
  REDO: m.campaign_proof_REDO,
}

export const proofStateLabel = (value: ProofState) => proofStateLabels[value]()

const rewardStateLabels: Labels<RewardState> = {
  TO_EARN: m.campaign_reward_TO_EARN,
  EARNED: m.campaign_reward_EARNED,
  APPROVED: m.campaign_reward_APPROVED,
  PAID: m.campaign_reward_PAID,
  REVERSED: m.campaign_reward_REVERSED,
  LAPSED: m.campaign_reward_LAPSED,
}

export const rewardStateLabel = (value: RewardState) => rewardStateLabels[value]()

const rewardRuleLabels: Labels<RewardRule> = {
  FIXED: m.campaign_rule_FIXED,
  PER_UNIT: m.campaign_rule_PER_UNIT,
  MONTHLY: m.campaign_rule_MONTHLY,
}

export const rewardRuleLabel = (value: RewardRule) => rewardRuleLabels[value]()

/** What a step of a campaign is called: joining, the photo of a month, or the one photo. */
export const rewardStepLabel = (step: number, rule: RewardRule | null | undefined): string =>
  step === 0
    ? m.campaign_step_joining()
    : rule === 'MONTHLY'
      ? m.campaign_step_month({ month: step })
      : m.campaign_step_photo()

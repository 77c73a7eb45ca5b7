import type { Refusal } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { type CampaignDates, statusAt } from './campaignDates.ts'
import {
  CampaignHasEnded,
  CampaignHasStarted,
  CampaignIsCancelled,
  CampaignIsPublished,
  CampaignNotStarted,
} from './campaignRefusals.ts'
import type { CampaignStatus } from './campaignStatus.ts'

/** What people do with a campaign: the admin edits, publishes, changes the terms while it runs and cancels, shops answer. */
export type CampaignAct = 'EDIT' | 'PUBLISH' | 'CANCEL' | 'ANSWER' | 'CHANGE_TERMS'

/** The status table: what is possible in which status. The clock does the rest, see `statusAt`. */
export const campaignActs: Record<CampaignStatus, readonly CampaignAct[]> = {
  DRAFT: ['EDIT', 'PUBLISH', 'CANCEL'],
  SCHEDULED: ['EDIT', 'CANCEL'],
  LIVE: ['CANCEL', 'ANSWER', 'CHANGE_TERMS'],
  ENDED: [],
  CANCELLED: [],
}

/** Why this cannot be done with a campaign now, by its status alone; null when the status allows it. */
export function whyNotByStatus(campaign: CampaignDates, act: CampaignAct, now: Date): Refusal | null {
  const status = statusAt(campaign, now)
  if (campaignActs[status].includes(act)) return null
  if (status === 'CANCELLED') return new CampaignIsCancelled()
  if (status === 'ENDED') return new CampaignHasEnded()
  if (act === 'PUBLISH') return new CampaignIsPublished()
  return act === 'EDIT' ? new CampaignHasStarted() : new CampaignNotStarted()
}

/**
 * Why a campaign cannot be edited: it has started, ended or was cancelled. A scheduled one may still change, as no shop
 * has answered it yet; the changed one must hold what `whyNotReady` asks.
 */
export function whyNotEdit(campaign: CampaignDates, now: Date): Refusal | null {
  return whyNotByStatus(campaign, 'EDIT', now)
}

/**
 * Why a campaign cannot be cancelled: it has ended or is cancelled already. Once published it takes a reason of
 * at most 500 characters, which the shops that joined are told; a draft nobody has seen takes none.
 */
export function whyNotCancel(campaign: CampaignDates, reason: string | null, now: Date): Refusal | null {
  const refusal = whyNotByStatus(campaign, 'CANCEL', now)
  if (refusal || campaign.publishedAt === null) return refusal
  return whyNotWritten('reason', reason ?? '', longestReason, {
    'zh-CN': '请写明为什么取消，店主会看到。',
    en: 'Please say why you’re cancelling it; shops will read this.',
  })
}

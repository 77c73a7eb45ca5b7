import { InvalidInput, type Refusal, together } from '../refusal.ts'
import { isBlank } from '../words/typedWords.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { whyNotByStatus } from './campaignActs.ts'
import type { CampaignDates } from './campaignDates.ts'
import { TermsAreThese } from './campaignRefusals.ts'
import type { ParticipationStatus } from './participationStatus.ts'

/** What is told to the shops that joined, and why a change while live cannot be made without it. */
export function whyNotReasonForChange(reason: string): InvalidInput | null {
  return whyNotWritten('reason', reason, longestReason, {
    'zh-CN': '请写明为什么改，参加的店会看到。',
    en: 'Please say why it changes; the shops that joined will read this.',
  })
}

/** Why the terms of a campaign cannot be changed: it does not run. Before it starts it is edited as a whole. */
export function whyNotChangeTerms(campaign: CampaignDates, now: Date): Refusal | null {
  return whyNotByStatus(campaign, 'CHANGE_TERMS', now)
}

/** Why a campaign cannot end then: it does not run, no reason, the day it ends on already, or a day that is over. */
export function whyNotMoveEnd(
  campaign: CampaignDates,
  { endsAt, reason }: { endsAt: Date; reason: string },
  now: Date,
): Refusal | null {
  const byStatus = whyNotByStatus(campaign, 'CHANGE_TERMS', now)
  if (byStatus) return byStatus
  const same = campaign.endsAt?.getTime() === endsAt.getTime()
  const day = same
    ? new InvalidInput('endsAt', {
        'zh-CN': '现在就是这一天结束，请选另一天。',
        en: 'It ends on that day already. Please choose another.',
      })
    : endsAt <= now
      ? new InvalidInput('endsAt', {
          'zh-CN': '这一天已经过去了，最早可以选今天。',
          en: 'That day is over. Please choose today or later.',
        })
      : null
  return together(
    day,
    isBlank(reason)
      ? new InvalidInput('reason', {
          'zh-CN': '请写明为什么改结束时间，店主会看到。',
          en: 'Please say why the end moves; shops will read this.',
        })
      : whyNotReasonForChange(reason),
  )
}

/** A shop before a later version of what it agreed to. */
type Taking = {
  campaign: CampaignDates
  participation: { status: ParticipationStatus; version: number | null } | null
  current: number
}

/** Why a shop cannot take the present version: the campaign does not run, it has not joined, or it has this one. */
export function whyNotTakeTerms({ campaign, participation, current }: Taking, now: Date): Refusal | null {
  const byStatus = whyNotByStatus(campaign, 'CHANGE_TERMS', now)
  if (byStatus) return byStatus
  const joined = participation?.status === 'JOINED'
  return joined && participation.version !== current ? null : new TermsAreThese()
}

import type { LicenceStatus } from '../licence/licenceStatus.ts'
import { whyNotSeeBrands } from '../licence/whyNotSeeBrands.ts'
import { InvalidInput, type Refusal, type Words } from '../refusal.ts'
import { lengthOfWords } from '../words/typedWords.ts'
import { whyNotByStatus } from './campaignActs.ts'
import { type CampaignDates, answersUntil } from './campaignDates.ts'
import { AlreadyAnsweredSo, CampaignNotForShop, TooLateToAnswer } from './campaignRefusals.ts'
import { ProofsSent } from '../proof/proofRefusals.ts'
import type { DeclineReason } from './declineReason.ts'
import type { ParticipationStatus } from './participationStatus.ts'

/** Longest words with a decline, in Unicode characters. */
export const longestDeclineWords = 300

/** What a shop reads before it says no, and after. */
export const declineIsFree: Words = {
  'zh-CN':
    '不参加也没关系：供货、档位、服务都不受影响，也不会给任何人记分。您说的原因，只用来把下次的活动办得更合适。',
  en: 'Saying no is fine. It changes nothing about your supply, your grade or how we serve you, and nobody is scored by it. Your reason only helps us offer something better next time.',
}

/** A shop before a campaign. */
export type Answering = {
  campaign: CampaignDates
  /** Whether the shop is in the audience now. */
  inAudience: boolean
  licence: LicenceStatus
  /** The answer that the shop has given already, if any. */
  participation: { status: ParticipationStatus } | null
  /** Whether it has sent photos: from then on it stops by sending no more, so that nobody sees who left. */
  hasSentProofs: boolean
}

/**
 * Why a shop cannot join: no valid licence, not live, not in the audience, too late, or joined already. Business rule: a
 * participation once begun stays, so a shop that has answered before may change its mind until the day to reply by,
 * also when it has left the audience since.
 */
export function whyNotJoin(answering: Answering, now: Date): Refusal | null {
  return whyNotAnswerCampaign(answering, 'JOINED', now)
}

/**
 * Why a shop cannot decline: as for joining, or it has sent photos, for which it is owed what they earn; besides, the reason OTHER takes a few words, and words are at most 300
 * characters. Business rule: a decline has no consequence anywhere.
 */
export function whyNotDecline(
  answering: Answering,
  why: { reason: DeclineReason; words: string | null },
  now: Date,
): Refusal | null {
  const refusal = whyNotAnswerCampaign(answering, 'DECLINED', now)
  return refusal ?? (answering.hasSentProofs ? new ProofsSent() : whyNotReason(why))
}

function whyNotAnswerCampaign(answering: Answering, answer: ParticipationStatus, now: Date): Refusal | null {
  const { campaign, inAudience, licence, participation } = answering
  const closed = whyNotSeeBrands(licence)
  if (closed) return closed
  // Before the status: a shop outside must not learn whether and when a campaign runs.
  if (!inAudience && participation === null) return new CampaignNotForShop()
  const byStatus = whyNotByStatus(campaign, 'ANSWER', now)
  if (byStatus) return byStatus
  const until = answersUntil(campaign)
  if (until !== null && now > until) return new TooLateToAnswer()
  return participation?.status === answer ? new AlreadyAnsweredSo() : null
}

function whyNotReason({
  reason,
  words,
}: {
  reason: DeclineReason
  words: string | null
}): InvalidInput | null {
  const length = lengthOfWords(words ?? '')
  if (reason === 'OTHER' && length === 0) {
    return new InvalidInput('words', {
      'zh-CN': '选了“别的原因”，请用几个字说一说。',
      en: 'You chose “Another reason”. Please tell us in a few words.',
    })
  }
  if (length <= longestDeclineWords) return null
  return new InvalidInput('words', {
    'zh-CN': `原因最多写 ${longestDeclineWords} 字，现在有 ${length} 字，请精简一下。`,
    en: `At most ${longestDeclineWords} characters; you have ${length}. Please shorten it.`,
  })
}

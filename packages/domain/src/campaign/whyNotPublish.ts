import { InvalidInput, type Refusal } from '../refusal.ts'
import { whyNotByStatus } from './campaignActs.ts'
import type { CampaignDates } from './campaignDates.ts'
import { whyNotControlPercent } from './controlGroup.ts'
import { type RewardRule, whyNotRewardRule } from '../reward/rewardRule.ts'
import { isBlank } from '../words/typedWords.ts'

/** A campaign as deciding whether it is ready needs to know it; a row fits. */
export type CampaignContent = CampaignDates & {
  title: string
  titleEn: string | null
  /** What the shop is asked to do. */
  body: string
  bodyEn: string | null
  /** What the shop gains, in words: margin, reward, material. */
  gain: string
  gainEn: string | null
  /** Reward for taking part, integer cents; null when there is none. */
  rewardCents: number | null
  material: string | null
  materialEn: string | null
  /** Whether shops are asked to set up a display. */
  displayAsked: boolean
  referenceImageId: string | null
  rewardRule: RewardRule | null
  proofCents: number[]
  mostUnits: number | null
  /** Share of the audience that is told nothing, percent; 0 for no control group. */
  controlPercent: number
}

/** How many products it is about, and how many shops it would reach now. */
export type CampaignReach = { productCount: number; audienceSize: number }

/**
 * Everything that keeps a campaign from being published, field by field; empty when it may be. Business rule: a draft;
 * zh-CN title and text; **what the shop gains**; dates that end after they begin and are not over, with the day to reply
 * by in between; at least one product; an audience that is not empty; a reference picture if a display is asked for.
 * English is optional, but once begun it must be whole.
 */
export function whyNotPublish(
  campaign: CampaignContent,
  reach: CampaignReach,
  now: Date,
): readonly Refusal[] {
  const byStatus = whyNotByStatus(campaign, 'PUBLISH', now)
  return [...(byStatus ? [byStatus] : []), ...whyNotReady(campaign, reach, now)]
}

/** As `whyNotPublish`, whatever the status: what a scheduled campaign must hold after an edit, too. */
export function whyNotReady(
  campaign: CampaignContent,
  reach: CampaignReach,
  now: Date,
): readonly InvalidInput[] {
  return [
    whyNotTitle(campaign),
    whyNotBody(campaign),
    whyNotGain(campaign),
    whyNotReward(campaign),
    whyNotRewardRule(campaign),
    whyNotEnglish(campaign),
    whyNotStart(campaign),
    whyNotEnd(campaign, now),
    whyNotReplyBy(campaign, now),
    whyNotProducts(reach),
    whyNotNobody(reach),
    whyNotDisplay(campaign),
    whyNotControlPercent(campaign.controlPercent, reach.audienceSize),
  ].filter((fault) => fault !== null)
}

function whyNotTitle({ title }: CampaignContent): InvalidInput | null {
  if (isFilled(title)) return null
  return new InvalidInput('title', { 'zh-CN': '请填中文标题。', en: 'Please enter a Chinese title.' })
}

function whyNotBody({ body }: CampaignContent): InvalidInput | null {
  if (isFilled(body)) return null
  return new InvalidInput('body', {
    'zh-CN': '请写清楚请店主做什么。',
    en: 'Please describe in Chinese what the shop should do.',
  })
}

function whyNotGain({ gain }: CampaignContent): InvalidInput | null {
  if (isFilled(gain)) return null
  return new InvalidInput('gain', {
    'zh-CN': '请写明店主能得到什么：毛利、奖励或物料。没有好处的活动不要发。',
    en: 'Please say what the shop gains: margin, reward or material. Don’t send a campaign without a gain.',
  })
}

function whyNotReward({ rewardCents }: CampaignContent): InvalidInput | null {
  if (rewardCents === null || (Number.isInteger(rewardCents) && rewardCents > 0)) return null
  return new InvalidInput('rewardCents', {
    'zh-CN': '奖励要大于 0 元，最多两位小数；没有奖励请留空。',
    en: 'A reward must be above ¥0 with at most two decimals. Leave it empty if there is none.',
  })
}

function whyNotEnglish(campaign: CampaignContent): InvalidInput | null {
  const english = [campaign.titleEn, campaign.bodyEn, campaign.gainEn]
  if (isFilled(campaign.material)) english.push(campaign.materialEn)
  if (english.every(isFilled) || !english.some(isFilled)) return null
  return new InvalidInput('titleEn', {
    'zh-CN': '英文只写了一部分。请补齐标题、内容、好处和物料，或都留空。',
    en: 'The English version is incomplete. Please fill in the title, text, gain and material, or leave them all empty.',
  })
}

function whyNotStart({ startsAt }: CampaignContent): InvalidInput | null {
  if (startsAt !== null) return null
  return new InvalidInput('startsAt', { 'zh-CN': '请选开始时间。', en: 'Please choose when it starts.' })
}

function whyNotEnd({ startsAt, endsAt }: CampaignContent, now: Date): InvalidInput | null {
  if (endsAt === null) {
    return new InvalidInput('endsAt', { 'zh-CN': '请选结束时间。', en: 'Please choose when it ends.' })
  }
  if (startsAt !== null && endsAt <= startsAt) {
    return new InvalidInput('endsAt', {
      'zh-CN': '结束时间要晚于开始时间。',
      en: 'It must end after it starts.',
    })
  }
  if (endsAt > now) return null
  return new InvalidInput('endsAt', {
    'zh-CN': '结束时间已经过去了，请往后选。',
    en: 'That end date has already passed. Please choose a later one.',
  })
}

function whyNotReplyBy({ replyBy, startsAt, endsAt }: CampaignContent, now: Date): InvalidInput | null {
  if (replyBy === null) return null
  const tooEarly = replyBy <= now || (startsAt !== null && replyBy <= startsAt)
  if (!tooEarly && (endsAt === null || replyBy <= endsAt)) return null
  return new InvalidInput('replyBy', {
    'zh-CN': '答复截止要在活动开始之后、结束之前，而且还没过去。',
    en: 'The deadline for answers must be after the start, not after the end, and not in the past.',
  })
}

function whyNotProducts({ productCount }: CampaignReach): InvalidInput | null {
  if (productCount > 0) return null
  return new InvalidInput('productIds', {
    'zh-CN': '请至少选一个品规。',
    en: 'Please choose at least one product.',
  })
}

function whyNotNobody({ audienceSize }: CampaignReach): InvalidInput | null {
  if (audienceSize > 0) return null
  return new InvalidInput('audience', {
    'zh-CN': '按现在的条件没有一家店能看到，请放宽受众。',
    en: 'No shop would see this. Please widen the audience.',
  })
}

function whyNotDisplay({ displayAsked, referenceImageId }: CampaignContent): InvalidInput | null {
  if (!displayAsked || referenceImageId !== null) return null
  return new InvalidInput('referenceImageId', {
    'zh-CN': '要求陈列的活动，请放一张参考图，店主照着摆。',
    en: 'If a display is required, please add a reference picture that shops can follow.',
  })
}

function isFilled(text: string | null): boolean {
  return text !== null && !isBlank(text)
}

import { InvalidInput, type Words } from '../refusal.ts'

/**
 * What a photo that is accepted earns. FIXED: one sum for one photo. PER_UNIT: a sum for each item that is counted on it, up to
 * a number. MONTHLY: a photo a month, each month with its sum.
 */
export const rewardRules = ['FIXED', 'PER_UNIT', 'MONTHLY'] as const
export type RewardRule = (typeof rewardRules)[number]

/** What a shop is paid by the terms of a campaign; a row fits. */
export type RewardTerms = {
  /** For joining, integer cents; null for nothing. */
  rewardCents: number | null
  /** How photos are paid; null where they are not. */
  rewardRule: RewardRule | null
  /** Integer cents: one sum, but for MONTHLY one for each month in order. */
  proofCents: number[]
  /** For PER_UNIT: how many items are paid at most. */
  mostUnits: number | null
}

/** What a shop that does everything is paid by these terms, integer cents. */
export function mostToEarn({ rewardCents, rewardRule, proofCents, mostUnits }: RewardTerms): number {
  const photos = rewardRule === null ? 0 : proofCents.reduce((sum, cents) => sum + cents, 0)
  return (rewardCents ?? 0) + photos * (rewardRule === 'PER_UNIT' ? (mostUnits ?? 1) : 1)
}

/** Months that a reward runs over at most. */
export const mostRewardMonths = 12
/** Items that one photo is paid for at most. */
export const mostRewardUnits = 100
/** One line of a reward, integer cents: what is above is a slip of the pen. */
export const dearestReward = 1_000_000

const isSum = (cents: number) => Number.isInteger(cents) && cents > 0 && cents <= dearestReward

/**
 * Why photos cannot be paid so: no display is asked for, no sum or one that is none, more months or items than anybody counts.
 * The field is the one that is to be mended.
 */
export function whyNotRewardRule(terms: RewardTerms & { displayAsked: boolean }): InvalidInput | null {
  const { rewardRule, proofCents, mostUnits, displayAsked } = terms
  if (rewardRule === null) return proofCents.length === 0 ? null : new InvalidInput('rewardRule', chooseRule)
  if (!displayAsked) return new InvalidInput('rewardRule', needsDisplay)
  const sums = rewardRule === 'MONTHLY' ? mostRewardMonths : 1
  if (proofCents.length === 0 || proofCents.length > sums || !proofCents.every(isSum))
    return new InvalidInput('proofCents', rewardRule === 'MONTHLY' ? oneSumEachMonth : oneSum)
  if (rewardRule !== 'PER_UNIT') return null
  const counts = mostUnits !== null && Number.isInteger(mostUnits) && mostUnits > 0
  return counts && mostUnits <= mostRewardUnits ? null : new InvalidInput('mostUnits', howMany)
}

const chooseRule: Words = {
  'zh-CN': '填了照片奖励，请选怎么算。',
  en: 'There is a sum for photos. Please choose how it is counted.',
}
const needsDisplay: Words = {
  'zh-CN': '照片奖励要先勾选“请店主摆陈列”，店主才知道拍什么。',
  en: 'A reward for photos needs a display to take a photo of. Please tick that a display is asked for.',
}
const oneSum: Words = {
  'zh-CN': '请填一个金额，大于 0 元、不超过 1 万元，最多两位小数。',
  en: 'Please enter one sum above ¥0 and at most ¥10,000, with at most two decimals.',
}
const oneSumEachMonth: Words = {
  'zh-CN': `请按月填金额，用逗号隔开，最多 ${mostRewardMonths} 个月；每个大于 0 元、不超过 1 万元。`,
  en: `Please enter a sum for each month, separated by commas, at most ${mostRewardMonths} months; each above ¥0 and at most ¥10,000.`,
}
const howMany: Words = {
  'zh-CN': `请填最多按几件算，1 到 ${mostRewardUnits}。`,
  en: `Please enter how many items are paid at most, 1 to ${mostRewardUnits}.`,
}

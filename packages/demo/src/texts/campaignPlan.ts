import type { BusinessDistrict, Format, MarketType, RewardRule } from '@kewo/domain'

/** For whom, by the names of regions and by what shops are; what is left out leaves that side open. */
export type AudiencePlan = {
  regions?: readonly string[]
  marketTypes?: readonly MarketType[]
  formats?: readonly Format[]
  businessDistricts?: readonly BusinessDistrict[]
  gradeFrom?: number
  gradeTo?: number
}

export type CampaignPlan = {
  /** Key of the brand in the catalogue, and names of its products. */
  brand: string
  products: readonly string[]
  title: string
  titleEn?: string
  body: string
  bodyEn?: string
  gain: string
  gainEn?: string
  rewardCents?: number
  rewardRule?: RewardRule
  proofCents?: readonly number[]
  /** The terms have a second version since; `before` are the sums of the first. */
  changed?: { daysAgo: number; before: readonly number[]; reason: string }
  material?: string
  materialEn?: string
  displayAsked?: true
  audience: AudiencePlan
  /** Days from today. A draft may have none. */
  starts?: number
  ends?: number
  /** Day and time by which shops answer. */
  replyBy?: readonly [day: number, time: string]
  published?: number
  cancelled?: { daysAgo: number; reason: string }
  /** Share of the audience that is told nothing, percent. */
  controlPercent?: number
  /** Share of the audience that has answered by now, and of these how many joined. */
  answered?: number
  joined?: number
}

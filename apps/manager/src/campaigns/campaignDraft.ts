import {
  type CampaignContent,
  endOfLocalDay,
  everyShop,
  type InvalidInput,
  instantOfWallClock,
  localDayOf,
  startOfLocalDay,
  readCents,
  readWholeNumber,
  type RewardRule,
  together,
  typedWords,
  whyNotControlPercent,
  whyNotDraft,
  wallClockAt,
} from '@kewo/domain'
import { idempotencyKey } from '@kewo/web/act'
import type { AudienceValue } from '../audiences/audienceValue.ts'
import { yuanOf } from '../products/money.ts'

/** A campaign as typed: days of the company's calendar, sums in yuan. */
export type CampaignDraft = {
  /** Makes a first save that is sent twice one campaign. */
  key: string
  brandId: string
  productIds: string[]
  title: string
  titleEn: string
  body: string
  bodyEn: string
  gain: string
  gainEn: string
  reward: string
  /** How photos are paid; empty where they are not. */
  rewardRule: RewardRule | ''
  /** Sums in yuan, by commas where there are several. */
  proofSums: string
  mostUnits: string
  material: string
  materialEn: string
  displayAsked: boolean
  startDay: string
  lastDay: string
  /** Such as 2026-11-30T18:00, by the company's clock; empty means until the end. */
  replyBy: string
  /** Share of the audience that is told nothing, percent, as typed; empty means none. */
  control: string
  /** The saved instants: a day that was not touched keeps its hour. */
  saved: { startsAt: string | null; endsAt: string | null }
  audience: AudienceValue
}

export const emptyCampaign = (): CampaignDraft => ({
  key: idempotencyKey(),
  brandId: '',
  productIds: [],
  title: '',
  titleEn: '',
  body: '',
  bodyEn: '',
  gain: '',
  gainEn: '',
  reward: '',
  rewardRule: '',
  proofSums: '',
  mostUnits: '',
  material: '',
  materialEn: '',
  displayAsked: false,
  startDay: '',
  lastDay: '',
  replyBy: '',
  control: '',
  saved: { startsAt: null, endsAt: null },
  audience: everyShop,
})

type Saved = {
  title: string
  titleEn: string | null
  body: string
  bodyEn: string | null
  gain: string
  gainEn: string | null
  rewardCents: number | null
  rewardRule: RewardRule | null
  proofCents: readonly number[]
  mostUnits: number | null
  material: string | null
  materialEn: string | null
  displayAsked: boolean
  startsAt: string | null
  endsAt: string | null
  replyBy: string | null
  controlPercent: number | null
  brand: { id: string }
  products: { id: string }[]
}

type RewardDraft = Pick<CampaignDraft, 'rewardRule' | 'proofSums' | 'mostUnits'>
type SavedReward = Pick<Saved, 'rewardRule' | 'proofCents' | 'mostUnits'>

/** How photos are paid, as one types it. */
export const rewardDraftOf = ({ rewardRule, proofCents, mostUnits }: SavedReward): RewardDraft => ({
  rewardRule: rewardRule ?? '',
  proofSums: proofCents.map((cents) => yuanOf(cents)).join('，'),
  mostUnits: mostUnits === null ? '' : String(mostUnits),
})

/** The same as the rules judge it: a sum that cannot be read is none. */
export const rewardTermsOf = ({ rewardRule, proofSums, mostUnits }: RewardDraft) => ({
  rewardRule: rewardRule || null,
  proofCents: rewardRule ? sumsOf(proofSums) : [],
  mostUnits: rewardRule === 'PER_UNIT' ? readWholeNumber(mostUnits) : null,
})

const sumsOf = (typed: string): number[] =>
  typed
    .split(/[，、;；]|,(?!\d{3})/)
    .filter((part) => part.trim() !== '')
    .map((part) => readCents(part) ?? Number.NaN)

/** A saved campaign as one types it. */
export function draftOf(saved: Saved, audience: AudienceValue, timeZone: string): CampaignDraft {
  const { startsAt, endsAt, replyBy, rewardCents, brand, products } = saved
  return {
    key: '',
    brandId: brand.id,
    productIds: products.map(({ id }) => id),
    title: saved.title,
    titleEn: saved.titleEn ?? '',
    body: saved.body,
    bodyEn: saved.bodyEn ?? '',
    gain: saved.gain,
    gainEn: saved.gainEn ?? '',
    reward: yuanOf(rewardCents),
    ...rewardDraftOf(saved),
    material: saved.material ?? '',
    materialEn: saved.materialEn ?? '',
    displayAsked: saved.displayAsked,
    startDay: dayOf(startsAt, timeZone),
    lastDay: lastDayOf(endsAt, timeZone),
    replyBy: replyBy ? wallClockAt(new Date(replyBy), timeZone) : '',
    control: saved.controlPercent ? String(saved.controlPercent) : '',
    saved: { startsAt, endsAt },
    audience,
  }
}

/** The instants that the days mean: from the first midnight to the midnight after the last day. */
function datesOf({ startDay, lastDay, replyBy, saved }: CampaignDraft, timeZone: string) {
  const startKept = saved.startsAt !== null && dayOf(saved.startsAt, timeZone) === startDay
  const endKept = saved.endsAt !== null && lastDayOf(saved.endsAt, timeZone) === lastDay
  return {
    startsAt: startKept ? new Date(saved.startsAt!) : startDay ? startOfLocalDay(startDay, timeZone) : null,
    endsAt: endKept ? new Date(saved.endsAt!) : lastDay ? endOfLocalDay(lastDay, timeZone) : null,
    replyBy: instantOfWallClock(replyBy, timeZone),
  }
}

const dayOf = (startsAt: string | null, timeZone: string) =>
  startsAt ? localDayOf(new Date(startsAt), timeZone) : ''

/** The end is the first instant after it. */
const lastDayOf = (endsAt: string | null, timeZone: string) =>
  endsAt ? localDayOf(new Date(new Date(endsAt).getTime() - 1), timeZone) : ''

/** What the rules judge, while it is typed. */
export function contentOf(
  draft: CampaignDraft,
  referenceImageId: string | null,
  timeZone: string,
): CampaignContent {
  const text = (typed: string) => typedWords(typed) || null
  return {
    ...datesOf(draft, timeZone),
    publishedAt: null,
    cancelledAt: null,
    title: typedWords(draft.title),
    titleEn: text(draft.titleEn),
    body: typedWords(draft.body),
    bodyEn: text(draft.bodyEn),
    gain: typedWords(draft.gain),
    gainEn: text(draft.gainEn),
    rewardCents: readCents(draft.reward),
    ...rewardTermsOf(draft),
    material: text(draft.material),
    materialEn: text(draft.materialEn),
    displayAsked: draft.displayAsked,
    referenceImageId,
    controlPercent: controlOf(draft),
  }
}

/** Why it cannot be kept even as a draft. */
export function whyNotKept(draft: CampaignDraft, timeZone: string): InvalidInput | null {
  const content = contentOf(draft, null, timeZone)
  return together(whyNotDraft(content), whyNotControlPercent(content.controlPercent, null))
}

/** What cannot be read is no share, which the rules refuse. */
export const controlOf = ({ control }: CampaignDraft): number =>
  control.trim() === '' ? 0 : (readWholeNumber(control.replace(/[%％]\s*$/, '')) ?? Number.NaN)

/** What the server takes. */
export function campaignInput(
  draft: CampaignDraft,
  pictures: { imageId: string | null; referenceImageId: string | null },
  timeZone: string,
) {
  const { publishedAt: _published, cancelledAt: _cancelled, ...content } = contentOf(draft, null, timeZone)
  const { startsAt, endsAt, replyBy, ...words } = content
  const { brandId, productIds, audience } = draft
  return {
    ...words,
    ...pictures,
    proofCents: sendable(words.proofCents),
    brandId,
    productIds,
    audience,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    replyBy: replyBy?.toISOString() ?? null,
  }
}

/** What cannot be read is kept as nothing, which keeps the campaign from being published. */
export const sendable = (cents: readonly number[]): number[] =>
  cents.map((one) => (Number.isInteger(one) ? one : 0))

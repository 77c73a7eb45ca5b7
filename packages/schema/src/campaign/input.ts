import {
  InvalidInput,
  together,
  whyNotAudience,
  whyNotControlPercent,
  whyNotDraft,
  type Audience,
  type CampaignWords,
  type RewardTerms,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { AudienceInput, audienceOf } from '../audience/input.ts'
import { Brand } from '../brand/brand.ts'
import { filled } from '../brand/input.ts'
import { builder } from '../builder/builder.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { Product } from '../product/product.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { RewardRule } from './rewardRule.ts'

export const CampaignInput = builder.inputType('CampaignInput', {
  description: 'A draft may lack anything but brand and title; whyNotPublish says what is missing.',
  fields: (t) => ({
    brandId: t.globalID({ for: Brand, required: true }),
    productIds: t.globalIDList({
      for: Product,
      required: true,
      description: 'Products of the brand, in order.',
    }),
    title: t.string({ required: true, description: 'At most 40 characters.' }),
    titleEn: t.string(),
    body: t.string({
      required: true,
      description: 'What the shop is asked to do; at most 2,000 characters.',
    }),
    bodyEn: t.string(),
    gain: t.string({ required: true, description: 'What the shop gains; at most 120 characters.' }),
    gainEn: t.string(),
    rewardCents: t.int({ description: 'For joining, integer cents (分); none when there is no reward.' }),
    rewardRule: t.field({ type: RewardRule, description: 'How photos are paid; none where they are not.' }),
    proofCents: t.intList({
      description: 'Integer cents: one sum, but for MONTHLY one for each month in order, at most 12.',
    }),
    mostUnits: t.int({ description: 'For PER_UNIT: how many items are paid at most, 1 to 100.' }),
    material: t.string(),
    materialEn: t.string(),
    imageId: t.id({ description: 'Plain id of a picture uploaded just before, or of the present one.' }),
    displayAsked: t.boolean({ required: true }),
    referenceImageId: t.id({ description: 'Plain id; needed when a display is asked for.' }),
    startsAt: t.field({ type: 'DateTime' }),
    endsAt: t.field({ type: 'DateTime', description: 'The first instant after it.' }),
    replyBy: t.field({
      type: 'DateTime',
      description: 'Until when shops may answer; none means until the end.',
    }),
    controlPercent: t.int({
      description:
        'Share of the audience that is told nothing, to compare with: whole percent, 0 to 50; none means 0. Drawn when it is published.',
    }),
    audience: t.field({ type: AudienceInput, required: true }),
  }),
})

type Input = typeof CampaignInput.$inferInput
type Dates = { startsAt: Date | null; endsAt: Date | null; replyBy: Date | null }
type Typed = CampaignWords & Dates & RewardTerms & { displayAsked: boolean; controlPercent: number }

/** A campaign as typed, trimmed, and its audience. Throws what keeps it from being kept even as a draft. */
export function campaignOf(input: Input): { campaign: Typed; audience: Audience } {
  const campaign = {
    title: input.title,
    titleEn: filled(input.titleEn),
    body: input.body,
    bodyEn: filled(input.bodyEn),
    gain: input.gain,
    gainEn: filled(input.gainEn),
    rewardCents: input.rewardCents ?? null,
    rewardRule: input.rewardRule ?? null,
    proofCents: input.proofCents ?? [],
    mostUnits: input.rewardRule === 'PER_UNIT' ? (input.mostUnits ?? null) : null,
    material: filled(input.material),
    materialEn: filled(input.materialEn),
    displayAsked: input.displayAsked,
    startsAt: input.startsAt ?? null,
    endsAt: input.endsAt ?? null,
    replyBy: input.replyBy ?? null,
    controlPercent: input.controlPercent ?? 0,
  }
  const audience = audienceOf(input.audience)
  const refusal = together(
    whyNotDraft(campaign),
    whyNotAudience(audience),
    whyNotControlPercent(campaign.controlPercent, null),
  )
  if (refusal) throw refusal
  return { campaign, audience }
}

type Before = { imageId: string | null; referenceImageId: string | null; productIds: readonly string[] }
const nothing: Before = { imageId: null, referenceImageId: null, productIds: [] }

/** The rows that the campaign names: its brand, its products, its pictures. Throws InvalidInput by field. */
export async function namedBy(db: DbTransaction, viewer: Viewer, input: Input, before: Before = nothing) {
  const brandId = input.brandId.id
  if ((await db.brand.count({ where: { id: brandId, retiredAt: null } })) === 0)
    throw new InvalidInput('brandId', {
      'zh-CN': '请选一个在售的品牌。',
      en: 'Please choose an active brand.',
    })
  const productIds = [...new Set(input.productIds.map(({ id }) => id))]
  const sold = { OR: [{ retiredAt: null }, { id: { in: [...before.productIds] } }] }
  if ((await db.product.count({ where: { id: { in: productIds }, brandId, ...sold } })) < productIds.length)
    throw new InvalidInput('productIds', {
      'zh-CN': '有品规不属于这个品牌，或已经停用，请重新选。',
      en: 'A product belongs to another brand or is retired. Please choose again.',
    })
  const imageId = await takeUpload(db, viewer, 'imageId', input.imageId?.toString(), before.imageId)
  const referenceFile = input.referenceImageId?.toString()
  const referenceImageId = await takeUpload(
    db,
    viewer,
    'referenceImageId',
    referenceFile,
    before.referenceImageId,
  )
  return { brandId, productIds, imageId, referenceImageId }
}

/** The link rows of a campaign's products, in order. */
export const inOrder = (productIds: readonly string[]) =>
  productIds.map((productId, index) => ({ productId, position: index + 1 }))

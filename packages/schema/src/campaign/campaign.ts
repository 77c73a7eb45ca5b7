import { answersUntil, campaignStatuses, statusAt } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { Audience } from '../audience/audience.ts'
import { Product } from '../product/product.ts'
import { audienceColumns } from '../audience/writable.ts'
import { editionOf } from '../write/edition.ts'
import { campaignScope, seesCampaign } from './access.ts'
import { RewardRule } from './rewardRule.ts'

export const CampaignStatus = builder.enumType('CampaignStatus', {
  values: campaignStatuses,
  description:
    'DRAFT until published, then SCHEDULED, LIVE and ENDED as the clock says; CANCELLED by a person.',
})

/** What a status follows from, to select. */
export const dates = {
  publishedAt: true,
  cancelledAt: true,
  startsAt: true,
  endsAt: true,
  replyBy: true,
} as const

const inGivenOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]

export const Campaign = builder.prismaNode('Campaign', {
  description:
    '品牌活动: a brand’s offer to an audience of shops. A shop outside the audience finds it nowhere, not even by its id.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: campaignScope,
  authScopes: (row, { viewer, db, now }) => seesCampaign(viewer, row, { db, now }),
  fields: (t) => ({
    brand: t.relation('brand'),
    title: t.exposeString('title'),
    titleEn: t.exposeString('titleEn', { nullable: true }),
    body: t.exposeString('body', { description: 'What the shop is asked to do.' }),
    bodyEn: t.exposeString('bodyEn', { nullable: true }),
    gain: t.exposeString('gain', { description: 'What the shop gains: margin, reward, material.' }),
    gainEn: t.exposeString('gainEn', { nullable: true }),
    rewardCents: t.exposeInt('rewardCents', {
      nullable: true,
      description: 'Reward for taking part, integer cents (分).',
    }),
    rewardRule: t.expose('rewardRule', {
      type: RewardRule,
      nullable: true,
      description: 'How photos are paid; null where they are not.',
    }),
    proofCents: t.exposeIntList('proofCents', {
      description: 'Integer cents: one sum, but for MONTHLY one for each month in order.',
    }),
    mostUnits: t.exposeInt('mostUnits', {
      nullable: true,
      description: 'For PER_UNIT: how many items are paid at most.',
    }),
    material: t.exposeString('material', { nullable: true, description: 'Material that the shop is given.' }),
    materialEn: t.exposeString('materialEn', { nullable: true }),
    image: t.relation('image', { nullable: true }),
    displayAsked: t.exposeBoolean('displayAsked', {
      description: 'Whether shops are asked to set up a display.',
    }),
    referenceImage: t.relation('referenceImage', {
      nullable: true,
      description: 'What the display should look like.',
    }),
    startsAt: t.expose('startsAt', { type: 'DateTime', nullable: true }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant after it.',
    }),
    replyBy: t.expose('replyBy', {
      type: 'DateTime',
      nullable: true,
      description: 'As set; see answersUntil.',
    }),
    answersUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when, inclusive, a shop may join, decline or change its mind.',
      select: dates,
      resolve: (campaign) => answersUntil(campaign),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    cancelledAt: t.expose('cancelledAt', { type: 'DateTime', nullable: true }),
    cancelReason: t.exposeString('cancelReason', { nullable: true, description: 'What shops are told.' }),
    controlPercent: t.int({
      nullable: true,
      select: { controlPercent: true },
      description:
        'Share of the audience that is told nothing and treated as before, percent; 0 for no control group. Which shops these are nobody is told. For staff; null for a shop.',
      resolve: ({ controlPercent }, _args, { viewer }) => (viewer?.kind === 'staff' ? controlPercent : null),
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    status: t.field({
      type: CampaignStatus,
      select: dates,
      resolve: (campaign, _args, { now }) => statusAt(campaign, now),
    }),
    products: t.field({
      type: [Product],
      description: 'In the order that the admin gave them.',
      select: (_args, _context, nested) => ({
        products: { orderBy: inGivenOrder, select: { product: nested() } },
      }),
      resolve: ({ products }) => products.map(({ product }) => product),
    }),
    audience: t.relation('audience', {
      type: Audience,
      description: 'Whom it is for. For staff.',
      authScopes: { staff: true },
    }),
  }),
})

export const campaignEdition = editionOf('Campaign', {
  ...{ brandId: true, title: true, titleEn: true, body: true, bodyEn: true, gain: true, gainEn: true },
  ...{ rewardCents: true, rewardRule: true, proofCents: true, mostUnits: true },
  ...{ material: true, materialEn: true, imageId: true },
  ...{ displayAsked: true, referenceImageId: true, startsAt: true, endsAt: true, replyBy: true },
  ...{ publishedAt: true, controlPercent: true },
  audience: { select: audienceColumns },
  products: { orderBy: inGivenOrder, select: { productId: true } },
})

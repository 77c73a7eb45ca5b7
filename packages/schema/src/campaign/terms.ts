import { dateColumnOf, proofSteps } from '@kewo/domain'
import type { Campaign as CampaignRow, CampaignTerms as TermsRow, DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { addFileDoor } from '../file/access.ts'
import { campaignScope, seesCampaign, visibleCampaigns } from './access.ts'
import { RewardRule } from './rewardRule.ts'

/** What of a campaign is terms: copied when a version is written. */
const copied = (campaign: CampaignRow) => ({
  body: campaign.body,
  bodyEn: campaign.bodyEn,
  gain: campaign.gain,
  gainEn: campaign.gainEn,
  rewardCents: campaign.rewardCents,
  rewardRule: campaign.rewardRule,
  proofCents: campaign.proofCents,
  mostUnits: campaign.mostUnits,
  material: campaign.material,
  materialEn: campaign.materialEn,
  displayAsked: campaign.displayAsked,
  referenceImageId: campaign.referenceImageId,
})

/**
 * The version in force. The first is written when the first shop agrees, so that what is edited before anybody did is none. Two who
 * join at once meet at the unique number.
 */
export async function presentTerms(db: DbTransaction, campaignId: string, now: Date): Promise<TermsRow> {
  const last = () => db.campaignTerms.findFirst({ where: { campaignId }, orderBy: { version: 'desc' } })
  const known = await last()
  if (known) return known
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } })
  const { startsAt, endsAt } = campaign
  if (!startsAt || !endsAt) throw new Error('A campaign without dates takes no answers')
  const first = { campaignId, version: 1, startsAt, endsAt, writtenAt: campaign.publishedAt ?? now }
  await db.campaignTerms.createMany({ data: { ...copied(campaign), ...first }, skipDuplicates: true })
  return (await last())!
}

/** A further version, of the campaign as it now stands; the one before must be written already. */
export async function writeTerms(
  db: DbTransaction,
  campaignId: string,
  { reason, now }: { reason: string; now: Date },
): Promise<TermsRow> {
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } })
  const { version } = await presentTerms(db, campaignId, now)
  return db.campaignTerms.create({
    data: {
      ...{ ...copied(campaign), campaignId, version: version + 1, reason, writtenAt: now },
      ...{ startsAt: campaign.startsAt!, endsAt: campaign.endsAt! },
    },
  })
}

export const termsScope = { campaign: { select: campaignScope } } satisfies Prisma.CampaignTermsSelect

/** What the steps follow from, to select. */
export const stepColumns = {
  ...{ displayAsked: true, startsAt: true, endsAt: true, rewardCents: true },
  ...{ rewardRule: true, proofCents: true, mostUnits: true },
} as const satisfies Prisma.CampaignTermsSelect

const AskedStep = builder.objectRef<ReturnType<typeof proofSteps>[number]>('AskedStep').implement({
  description: 'A photo that terms ask for.',
  fields: (t) => ({
    step: t.exposeInt('step', { description: 'From 1 on.' }),
    opensOn: t.field({
      type: 'Day',
      description: 'The first day on which it may be sent.',
      resolve: ({ opensOn }) => dateColumnOf(opensOn),
    }),
    dueOn: t.field({
      type: 'Day',
      description: 'The last day on which it may be sent.',
      resolve: ({ dueOn }) => dateColumnOf(dueOn),
    }),
    cents: t.exposeInt('cents', {
      nullable: true,
      description: 'What it earns at most, integer cents; null where it is not paid.',
    }),
  }),
})

export const CampaignTerms = builder.prismaNode('CampaignTerms', {
  description: '约定: one version of what shops agree to when they join a campaign. It never changes.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: termsScope,
  authScopes: ({ campaign }, { viewer, db, now }) => seesCampaign(viewer, campaign, { db, now }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'From 1 on.' }),
    body: t.exposeString('body', { description: 'What the shop is asked to do.' }),
    bodyEn: t.exposeString('bodyEn', { nullable: true }),
    gain: t.exposeString('gain', { description: 'What the shop gains, in words.' }),
    gainEn: t.exposeString('gainEn', { nullable: true }),
    rewardCents: t.exposeInt('rewardCents', {
      nullable: true,
      description: 'For joining, integer cents.',
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
    material: t.exposeString('material', { nullable: true }),
    materialEn: t.exposeString('materialEn', { nullable: true }),
    displayAsked: t.exposeBoolean('displayAsked'),
    referenceImage: t.relation('referenceImage', { nullable: true }),
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'The first instant after it.' }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it differs from the version before, as shops read it; null for the first.',
    }),
    steps: t.field({
      type: [AskedStep],
      description: 'The photos that it asks for, in order.',
      select: stepColumns,
      resolve: (terms, _args, { timeZone }) => proofSteps(terms, timeZone),
    }),
  }),
})

const mostVersions = 20

builder.prismaObjectField('Campaign', 'terms', (t) =>
  t.relation('terms', {
    complexity: { field: 1, multiplier: mostVersions },
    description:
      'Up to 20 versions of the terms, the last first. None before a shop has joined: then the campaign says what they will be.',
    query: { orderBy: { version: 'desc' }, take: mostVersions },
  }),
)

addFileDoor('termsReferences', (viewer, now) => ({ some: { campaign: visibleCampaigns(viewer, now) } }))

import { proofSteps, type proofStates, whyNotReview } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { campaignScope } from '../campaign/access.ts'
import { Campaign } from '../campaign/campaign.ts'
import { CampaignTerms, stepColumns, termsScope } from '../campaign/terms.ts'
import { PhotoUse } from '../file/photoUse.ts'
import { whereUsed } from '../file/photosLike.ts'
import { Retailer } from '../retailer/retailer.ts'
import { retailerScope, seesRetailer } from '../retailer/access.ts'
import { Staff } from '../staff/staff.ts'
import { proofScope, seesProof } from './access.ts'

export const ProofState = builder.enumType('ProofState', {
  values: {
    WAITING: { description: 'It is being looked at.' },
    ACCEPTED: {},
    REDO: { description: 'It is to be taken again; words say what is missing.' },
  } satisfies Record<(typeof proofStates)[number], object>,
})

export const Proof = builder.prismaNode('Proof', {
  description: '凭证照片: a shop’s picture that a display stands, for one step of its terms.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: proofScope,
  authScopes: (row, { viewer }) => seesProof(viewer, row),
  fields: (t) => ({
    retailer: t.field({
      type: Retailer,
      select: (_args, _context, nested) => ({
        participation: { select: { retailer: nested({ select: retailerScope }) } },
      }),
      resolve: ({ participation }) => participation.retailer,
    }),
    campaign: t.field({
      type: Campaign,
      select: (_args, _context, nested) => ({
        participation: { select: { campaign: nested({ select: campaignScope }) } },
      }),
      resolve: ({ participation }) => participation.campaign,
    }),
    terms: t.field({
      type: CampaignTerms,
      nullable: true,
      description: 'What the shop agreed to.',
      select: (_args, _context, nested) => ({
        participation: { select: { terms: nested({ select: termsScope }) } },
      }),
      resolve: ({ participation }) => participation.terms,
    }),
    step: t.exposeInt('step', { description: 'Which photo of the terms it is, from 1 on.' }),
    cents: t.int({
      nullable: true,
      description: 'What it earns at most by the shop’s terms, integer cents.',
      select: { step: true, participation: { select: { terms: { select: stepColumns } } } },
      resolve: ({ step, participation: { terms } }, _args, { timeZone }) =>
        (terms && proofSteps(terms, timeZone).find((one) => one.step === step)?.cents) ?? null,
    }),
    photo: t.relation('photo', { nullable: true, description: 'Null once it was erased.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent from the phone.' }),
    takenBy: t.field({
      type: Staff,
      nullable: true,
      description: 'Who of the staff took it for the shop, as on a visit; null where the shop did.',
      select: (_args, _context, nested) => ({
        sentBy: { select: { staff: nested({ select: { id: true, regionId: true } }) } },
      }),
      resolve: ({ sentBy }) => sentBy.staff,
    }),
    state: t.expose('state', { type: ProofState }),
    reviewedAt: t.expose('reviewedAt', { type: 'DateTime', nullable: true }),
    reviewedBy: t.relation('reviewedBy', { nullable: true }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What is missing, where it is to be taken again.',
    }),
    units: t.exposeInt('units', { nullable: true, description: 'Items that were counted, for PER_UNIT.' }),
    usedBefore: t.field({
      type: PhotoUse,
      nullable: true,
      description: 'The earlier photo that shows the same, within 6 of 64 bits. For staff.',
      authScopes: { staff: true },
      complexity: 5,
      select: { likeFileId: true },
      resolve: async ({ likeFileId }, _args, { db, viewer }) => {
        const used = likeFileId && (await whereUsed(db, likeFileId))
        if (!used) return null
        const seen = seesRetailer(viewer, { ...used, id: used.retailerId })
        return {
          usedAt: used.usedAt,
          retailerName: seen ? used.name : null,
          fileId: seen ? used.fileId : null,
        }
      },
    }),
    whyNotReview: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer may say what it is, else why not. For staff.',
      authScopes: { staff: true },
      select: { state: true, sentById: true },
      resolve: (proof, _args, { viewer }) => asWhyNot(viewer && whyNotReview(proof, viewer.userId)),
    }),
  }),
})

import {
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  ChangedMeanwhile,
  InvalidInput,
  together,
  whyNotChangeTerms,
  whyNotDraft,
  whyNotReady,
  whyNotReasonForChange,
} from '@kewo/domain'
import { filled } from '../brand/input.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Campaign, campaignEdition } from './campaign.ts'
import { RewardRule } from './rewardRule.ts'
import { tellOfTerms } from './tellOfCampaign.ts'
import { presentTerms, writeTerms } from './terms.ts'
import { wholeCampaign } from './wholeCampaign.ts'

const TermsInput = builder.inputType('CampaignTermsInput', {
  description: 'All that shops agree to from now on. What is left out is nothing.',
  fields: (t) => ({
    body: t.string({ required: true, description: 'At most 2,000 characters.' }),
    bodyEn: t.string(),
    gain: t.string({ required: true, description: 'At most 120 characters.' }),
    gainEn: t.string(),
    rewardCents: t.int({ description: 'For joining, integer cents.' }),
    rewardRule: t.field({ type: RewardRule }),
    proofCents: t.intList({ description: 'Integer cents; for MONTHLY one sum for each month in order.' }),
    mostUnits: t.int({ description: 'For PER_UNIT, 1 to 100.' }),
    material: t.string(),
    materialEn: t.string(),
    displayAsked: t.boolean({ required: true }),
    referenceImageId: t.id({ description: 'Plain id; needed when a display is asked for.' }),
  }),
})

type Input = typeof TermsInput.$inferInput

const typed = (input: Input) => ({
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
})

builder.mutationField('changeCampaignTerms', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...answerTellsAll,
    description:
      'A new version of the terms of a campaign that runs. Shops that joined keep theirs, are told why it changed, and may take the new ones.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the campaign that was changed.' }),
      input: t.arg({ type: TermsInput, required: true }),
      reason: t.arg.string({ required: true, description: 'What shops are told; at most 500 characters.' }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignIsCancelled, CampaignNotStarted, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, expected, input, reason }, context) => {
      const { viewer, now } = context
      await saveAudited(context, {
        ...{ action: 'changeCampaignTerms', subject: 'Campaign', id },
        load: (db) => wholeCampaign(db, id),
        after: async ({ referenceImageId: before }, db) => {
          const file = input.referenceImageId?.toString()
          const referenceImageId = await takeUpload(db, viewer, 'referenceImageId', file, before)
          return { ...typed(input), referenceImageId }
        },
        whyNot: (before, _db, after) => {
          const refusal = whyNotChangeTerms(before, now)
          if (refusal) return refusal
          const changed = { ...before, ...after }
          // Whom it reaches and what it is about stays as it is: only what is agreed to is judged.
          const faults = whyNotReady(
            { ...changed, replyBy: null, controlPercent: 0 },
            { productCount: 1, audienceSize: 1 },
            now,
          )
          return together(whyNotReasonForChange(reason), whyNotDraft(changed), ...faults)
        },
        expect: (before) => campaignEdition.expect(before, expected),
        write: async (db, after) => {
          // What those who joined agreed to is written down before it changes.
          await presentTerms(db, id, now)
          await db.campaign.update({ where: { id }, data: after })
          await writeTerms(db, id, { reason, now })
          await tellOfTerms({ ...context, db }, id, reason)
        },
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

import { dateColumnOf, type ProofStep, whyNotSendProof } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { CampaignTerms, termsScope } from '../campaign/terms.ts'
import { RewardState } from '../reward/reward.ts'
import { Proof } from './proof.ts'
import { provingColumns, provingOf, type ProvingRow, stepsOf } from './steps.ts'

type Step = { row: ProvingRow; step: ProofStep }

const ParticipationStep = builder.objectRef<Step>('ParticipationStep').implement({
  description: 'A photo that the terms of a shop ask for, and how far it has come.',
  fields: (t) => ({
    step: t.int({ description: 'From 1 on.', resolve: ({ step }) => step.step }),
    opensOn: t.field({
      type: 'Day',
      description: 'The first day on which it may be sent.',
      resolve: ({ step }) => dateColumnOf(step.opensOn),
    }),
    dueOn: t.field({
      type: 'Day',
      description: 'The last day on which it may be sent.',
      resolve: ({ step }) => dateColumnOf(step.dueOn),
    }),
    cents: t.int({
      nullable: true,
      description: 'What it earns at most, or has earned, integer cents; null where it is not paid.',
      resolve: ({ row, step }) => rewardOf({ row, step })?.cents ?? step.cents,
    }),
    rewardState: t.field({
      type: RewardState,
      nullable: true,
      description: 'How far its reward has come; null where none was promised.',
      resolve: (step) => rewardOf(step)?.state ?? null,
    }),
    proof: t.prismaField({
      type: Proof,
      nullable: true,
      description: 'The photo that was sent last.',
      complexity: 5,
      resolve: (query, { row, step }, _args, { db }) => {
        const last = row.proofs.find((proof) => proof.step === step.step)
        return last ? db.proof.findUnique({ ...query, where: { id: last.id } }) : null
      },
    }),
    whyNotSend: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when a photo can be sent now, else why not.',
      resolve: ({ row, step }, _args, { now, timeZone }) =>
        asWhyNot(whyNotSendProof(provingOf(row, step.step, timeZone), now)),
    }),
  }),
})

const rewardOf = ({ row, step }: Step) => row.rewards.find((reward) => reward.step === step.step)

builder.prismaObjectField('Participation', 'steps', (t) =>
  t.field({
    type: [ParticipationStep],
    description: 'The photos that its terms ask for, in order. For the shop, and staff who look at photos.',
    authScopes: { $any: { retailer: true, may: 'reviewProofs' } },
    complexity: { field: 1, multiplier: 12 },
    select: provingColumns,
    resolve: (row, _args, { timeZone }) => stepsOf(row, timeZone).map((step) => ({ row, step })),
  }),
)

builder.prismaObjectField('Participation', 'terms', (t) =>
  t.relation('terms', { nullable: true, description: 'What it agreed to; null while it never joined.' }),
)

builder.prismaObjectField('Participation', 'agreedAt', (t) =>
  t.expose('agreedAt', { type: 'DateTime', nullable: true, description: 'When it agreed to these terms.' }),
)

builder.prismaObjectField('Participation', 'newerTerms', (t) =>
  t.field({
    type: CampaignTerms,
    nullable: true,
    description: 'The present version, where it is not the one that was agreed to.',
    select: (_args, _context, nested) => ({
      termsId: true,
      campaign: {
        select: {
          terms: nested({ orderBy: { version: 'desc' }, take: 1, select: { ...termsScope, id: true } }),
        },
      },
    }),
    resolve: ({ termsId, campaign: { terms } }) => {
      const [present] = terms
      return termsId && present && present.id !== termsId ? present : null
    },
  }),
)

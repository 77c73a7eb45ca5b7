import { ChangedMeanwhile, InvalidInput, whyNotApprovalSum } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { editionOf } from '../write/edition.ts'
import { saveAudited } from '../write/saveAudited.ts'

const Company = builder.prismaNode('Company', {
  description: 'The distributor itself: what it has set for its rewards.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: { may: 'reviewProofs' },
  fields: (t) => ({
    approvalAboveCents: t.exposeInt('approvalAboveCents', {
      description:
        'Integer cents. A reward above it is approved by a second person, one up to it as soon as it is earned; with 0 a second person approves each.',
    }),
  }),
})

builder.queryField('company', (t) =>
  t.withAuth({ may: 'reviewProofs' }).prismaField({
    type: Company,
    description: 'The distributor itself.',
    resolve: (query, _root, _args, { db }) => db.company.findFirstOrThrow({ ...query }),
  }),
)

const companyEdition = editionOf('Company', { approvalAboveCents: true }, undefined, {
  readers: { may: 'setApprovalSum' },
})

builder.mutationField('setApprovalSum', (t) =>
  t.withAuth({ may: 'setApprovalSum' }).prismaField({
    type: Company,
    ...answerTellsAll,
    description:
      'Sets above which sum a second person approves a reward. It holds for what is earned from then on: what waits for somebody goes on waiting.',
    args: {
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the company as it was seen.' }),
      approvalAboveCents: t.arg.int({ required: true, description: 'Integer cents, 0 to 1,000,000.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { expected, approvalAboveCents }, context) => {
      const refusal = whyNotApprovalSum(approvalAboveCents)
      if (refusal) throw refusal
      const { id } = await context.db.company.findFirstOrThrow({ select: { id: true } })
      await saveAudited(context, {
        ...{ action: 'setApprovalSum', subject: 'Company', id },
        load: (db) => db.company.findUnique({ where: { id } }),
        after: () => ({ approvalAboveCents }),
        expect: (before) => companyEdition.expect(before, expected),
      })
      return context.db.company.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

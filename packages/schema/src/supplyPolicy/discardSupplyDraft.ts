import { ChangedMeanwhile, NoSupplyDraft } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { lockDraft } from './saveSupplyRules.ts'
import { SupplyPolicy, policyEdition } from './supplyPolicy.ts'

builder.mutationField('discardSupplyDraft', (t) =>
  t.withAuth({ may: 'keepSupply' }).prismaField({
    type: SupplyPolicy,
    ...answerTellsAll,
    description: 'Throws away what was written and not published; what is published stays.',
    args: {
      id: t.arg.globalID({ for: SupplyPolicy, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the policy that was looked at.' }),
    },
    errors: { types: [NoSupplyDraft, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      await context.db.$transaction(async (db) => {
        const draft = await lockDraft(db, id)
        const seen = await db.supplyPolicy.findUniqueOrThrow({
          where: { id },
          select: { id: true, ...policyEdition.columns },
        })
        policyEdition.expect(seen, expected)
        await db.supplyPolicyVersion.delete({ where: { id: draft.id } })
      })
      return found(await context.db.supplyPolicy.findUnique({ ...query, where: { id } }))
    },
  }),
)

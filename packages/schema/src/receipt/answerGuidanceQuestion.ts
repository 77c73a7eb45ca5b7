import { answerQuestion, GuidanceNotReadToEnd, InvalidInput, whyNotAnswer } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('answerGuidanceQuestion', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    description:
      'The shop answers the question. Right: understoodAt is set, for good. Wrong: counted, and it may try again.',
    args: {
      versionId: t.arg.globalID({ for: GuidanceVersion, required: true }),
      option: t.arg.int({ required: true, description: 'Index in options, from 0.' }),
    },
    errors: { types: [GuidanceNotReadToEnd, InvalidInput] },
    resolve: async (query, _root, { versionId, option }, context) => {
      const id = await recordReceipt(context, versionId.id, (receipt, version) => {
        const refusal = whyNotAnswer(receipt, version, option)
        if (refusal) throw refusal
        return answerQuestion(receipt, version, option, context.now)
      })
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

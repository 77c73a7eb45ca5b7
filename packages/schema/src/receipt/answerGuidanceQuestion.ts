import {
  answerQuestion,
  GuidanceNotReadToEnd,
  InvalidInput,
  readToEnd,
  SentBefore,
  whyNotAnswer,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('answerGuidanceQuestion', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    ...makesStale('guidances', 'guidanceToRead', 'guidanceToReadCount'),
    description:
      'The shop answers the question. Right: understoodAt is set, for good. Wrong: counted, and it may try again.',
    args: {
      versionId: t.arg.globalID({ for: GuidanceVersion, required: true }),
      option: t.arg.int({ required: true, description: 'Index in options, from 0.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is counted once.' }),
    },
    errors: { types: [GuidanceNotReadToEnd, InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { option } = args
      const id = await recordReceipt(context, 'answerGuidanceQuestion', args, (receipt, version) => {
        // Who answers for a shop (代办) has read it out to the shop.
        const read = context.viewer.assistanceId ? readToEnd(receipt, context.now) : receipt
        const refusal = whyNotAnswer(read, version, option)
        if (refusal) throw refusal
        return answerQuestion(read, version, option, context.now)
      })
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

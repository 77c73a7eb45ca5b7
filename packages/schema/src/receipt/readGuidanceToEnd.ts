import { readToEnd, SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('readGuidanceToEnd', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    ...answerTellsAll,
    description:
      'The shop has come past the last step. Only the first time is kept; whoever reads has opened.',
    args: {
      versionId: t.arg.globalID({ for: GuidanceVersion, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is noted once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const id = await recordReceipt(context, 'readGuidanceToEnd', args, (receipt) =>
        readToEnd(receipt, context.now),
      )
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

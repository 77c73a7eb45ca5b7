import { openGuidance, SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('openGuidance', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    ...answerTellsAll,
    description: 'The shop has opened a version. Only the first time is kept.',
    args: {
      versionId: t.arg.globalID({ for: GuidanceVersion, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is noted once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const id = await recordReceipt(context, 'openGuidance', args, (receipt) =>
        openGuidance(receipt, context.now),
      )
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

import { readToEnd } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('readGuidanceToEnd', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    description:
      'The shop has come past the last step. Only the first time is kept; whoever reads has opened.',
    args: { versionId: t.arg.globalID({ for: GuidanceVersion, required: true }) },
    resolve: async (query, _root, { versionId }, context) => {
      const id = await recordReceipt(context, versionId.id, (receipt) => readToEnd(receipt, context.now))
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

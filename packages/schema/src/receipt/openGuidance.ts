import { openGuidance } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { Receipt } from './receipt.ts'
import { recordReceipt } from './recordReceipt.ts'

builder.mutationField('openGuidance', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Receipt,
    description: 'The shop has opened a version. Only the first time is kept.',
    args: { versionId: t.arg.globalID({ for: GuidanceVersion, required: true }) },
    resolve: async (query, _root, { versionId }, context) => {
      const id = await recordReceipt(context, versionId.id, (receipt) => openGuidance(receipt, context.now))
      return context.db.receipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

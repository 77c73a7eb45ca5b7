import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { Campaign } from '../campaign/campaign.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleProofs } from './access.ts'
import { Proof } from './proof.ts'

function waitingWhere(viewer: Viewer, campaignId: string | undefined): Prisma.ProofWhereInput {
  return {
    AND: [visibleProofs(viewer), { state: 'WAITING' }, campaignId ? { participation: { campaignId } } : {}],
  }
}

builder.queryField('proofsToReview', (t) =>
  t.withAuth({ may: 'reviewProofs' }).prismaConnection({
    type: Proof,
    cursor: 'id',
    description: 'Photos of displays that nobody has looked at, what has waited longest first.',
    args: { campaignId: t.arg.globalID({ for: Campaign, description: 'Only of this one.' }) },
    totalCount: (_connection, { campaignId }, { db, viewer }) =>
      db.proof.count({ where: waitingWhere(viewer!, campaignId?.id), ...bounded }),
    resolve: (query, _root, { campaignId }, { db, viewer }) =>
      db.proof.findMany({
        ...query,
        where: waitingWhere(viewer, campaignId?.id),
        orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
      }),
  }),
)

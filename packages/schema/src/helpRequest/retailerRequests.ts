import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { visibleHelpRequests } from './access.ts'

builder.prismaObjectField('Retailer', 'openHelpRequestCount', (t) =>
  t.relationCount('helpRequests', {
    description: 'Requests of the shop that are not resolved and that the viewer may see.',
    where: (_args, { viewer }): Prisma.HelpRequestWhereInput => ({
      status: { in: ['NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER'] },
      AND: viewer ? visibleHelpRequests(viewer) : { id: { in: [] } },
    }),
  }),
)

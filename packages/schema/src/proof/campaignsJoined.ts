import { addDays, daysToRedo, localDayOf, startOfLocalDay } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { participationScope, visibleParticipations } from '../participation/access.ts'
import { Participation } from '../participation/participation.ts'

/** More than a shop is in at once. */
const mostJoined = 10

builder.prismaObjectField('Retailer', 'campaignsJoined', (t) =>
  t.field({
    type: [Participation],
    authScopes: { may: 'reviewProofs' },
    complexity: listOf(mostJoined),
    description:
      'Campaigns that the shop has joined and that run, or have just ended, so that a photo may still be due; up to 10, what ends first comes first. For staff who look at photos, as far as they may know who joined.',
    select: (_args, { viewer, now, timeZone }, nested) => ({
      participations: nested({
        where: {
          AND: [
            viewer ? visibleParticipations(viewer, now) : { id: { in: [] } },
            {
              status: 'JOINED',
              campaign: {
                cancelledAt: null,
                startsAt: { lte: now },
                endsAt: { gt: startOfLocalDay(addDays(localDayOf(now, timeZone), -daysToRedo), timeZone) },
              },
            },
          ],
        },
        orderBy: [{ campaign: { endsAt: 'asc' } }, { id: 'asc' }],
        take: mostJoined,
        select: participationScope,
      }),
    }),
    resolve: ({ participations }) => participations,
  }),
)

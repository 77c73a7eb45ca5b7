import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { participationScope, seesParticipation, visibleParticipations } from '../participation/access.ts'
import { leftIn } from './handing.ts'

export const MaterialHandedOut = builder.prismaNode('MaterialEntry', {
  name: 'MaterialHandedOut',
  description:
    'Material that a shop was handed on one occasion. Seen by whoever may see that the shop joined.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { count: true, participation: { select: participationScope } },
  authScopes: ({ count, participation }, { viewer, now }) =>
    count < 0 && participation !== null && seesParticipation(viewer, participation, now),
  fields: (t) => ({
    campaign: t.relation('campaign'),
    at: t.expose('at', { type: 'DateTime' }),
    count: t.int({ description: 'Pieces.', select: { count: true }, resolve: ({ count }) => -count }),
    takenBackAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back: it had been written down by mistake, or the pieces came back.',
      select: { undoneBy: { select: { at: true } } },
      resolve: ({ undoneBy }) => undoneBy?.at ?? null,
    }),
  }),
})

const lastFirst = [{ at: 'desc' as const }, { id: 'desc' as const }]
const mostShown = 3

builder.prismaObjectField('Participation', 'materialHandedOut', (t) =>
  t.field({
    type: [MaterialHandedOut],
    complexity: listOf(mostShown),
    description: 'Up to 3 occasions on which the shop was handed material, the last first.',
    select: (_args, _context, nested) => ({
      materialEntries: nested({ where: { count: { lt: 0 } }, orderBy: lastFirst, take: mostShown }),
    }),
    resolve: ({ materialEntries }) => materialEntries as never,
  }),
)

const mostInVisit = 20

builder.prismaObjectField('Visit', 'materialHandedOut', (t) =>
  t.field({
    type: [MaterialHandedOut],
    complexity: listOf(mostInVisit),
    description:
      'Up to 20 pieces of material that were handed over in it, as far as the viewer may know who joined; the last first.',
    select: (_args, { viewer, now }, nested) => ({
      materialEntries: nested({
        where: {
          count: { lt: 0 },
          ...(viewer ? { participation: visibleParticipations(viewer, now) } : { id: { in: [] } }),
        },
        orderBy: lastFirst,
        take: mostInVisit,
      }),
    }),
    resolve: ({ materialEntries }) => materialEntries as never,
  }),
)

builder.prismaObjectField('Participation', 'materialLeft', (t) =>
  t.int({
    nullable: true,
    description:
      'Pieces of the material of the campaign that lie in the regions of the shop. Null where none is given, and for the shop.',
    select: {
      campaignId: true,
      campaign: { select: { material: true } },
      retailer: { select: { region: { select: { path: true } } } },
    },
    resolve: async ({ campaignId, campaign, retailer }, _args, { db, viewer }) => {
      if (viewer?.kind !== 'staff' || campaign.material === null) return null
      const left = await leftIn(db, campaignId, retailer.region.path)
      return left.reduce((sum, { count }) => sum + count, 0)
    },
  }),
)

import { Audience } from '../audience/audience.ts'
import { reachedWhere } from '../audience/reach.ts'
import { audienceColumns } from '../audience/writable.ts'
import { builder } from '../builder/builder.ts'
import { editionOf } from '../write/edition.ts'

export const Cadence = builder.prismaNode('Cadence', {
  description:
    '拜访频次: how many visits the shops of an audience are owed. Where several mean a shop, the largest number holds; where none does, one visit. For staff.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => viewer?.kind === 'staff',
  fields: (t) => ({
    name: t.exposeString('name'),
    owedPerFourWeeks: t.exposeInt('owedPerFourWeeks', {
      description: 'Visits owed to each shop per four weeks, 0-20; 0 where none is owed.',
    }),
    audience: t.relation('audience', { type: Audience, description: 'Which shops it means.' }),
    retailerCount: t.int({
      description: 'Open shops that it means, among those that the viewer sees.',
      complexity: 10,
      select: { audience: true },
      resolve: ({ audience }, _args, { db, viewer }) =>
        viewer ? db.retailer.count({ where: reachedWhere(audience, viewer) }) : 0,
    }),
  }),
})

export const cadenceEdition = editionOf('Cadence', {
  ...{ name: true, owedPerFourWeeks: true },
  audience: { select: audienceColumns },
})

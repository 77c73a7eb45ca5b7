import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { visibleSupplyPolicies } from './access.ts'

builder.queryField('supplyPolicies', (t) =>
  t.withAuth({ staff: true }).prismaConnection({
    type: 'SupplyPolicy',
    cursor: 'id',
    description:
      'Weeks with a supply policy, the latest first; without what is not published, but for admins.',
    totalCount: (_connection, _args, { db, viewer }) =>
      db.supplyPolicy.count({ where: visibleSupplyPolicies(viewer), ...bounded }),
    resolve: (query, _root, _args, { db, viewer }) =>
      db.supplyPolicy.findMany({
        ...query,
        where: visibleSupplyPolicies(viewer),
        orderBy: [{ week: 'desc' }, { id: 'desc' }],
      }),
  }),
)

import {
  type AudienceShop,
  cadenceStateOn,
  cadenceStates,
  dateColumnOf,
  dueOn,
  localDayOf,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import type { Context } from '../builder/context.ts'
import { cadenceShop, owedVisitsIn } from '../cadence/owedVisits.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { searchRetailers } from '../retailer/filter.ts'
import { stillPlanned } from './stillPlanned.ts'

const CadenceState = builder.enumType('CadenceState', {
  values: cadenceStates,
  description: 'DUE: within three days. OVERDUE: the day has passed.',
})

const since = { lastVisitedAt: true, createdAt: true, ...cadenceShop } as const
type Since = AudienceShop & { lastVisitedAt: Date | null; createdAt: Date }

/** The company day by which the next visit is owed; null where none is. */
async function owedBy(shop: Since, context: Context) {
  const { lastVisitedAt, createdAt } = shop
  return dueOn(localDayOf(lastVisitedAt ?? createdAt, context.timeZone), await owedVisitsIn(context, shop))
}

builder.prismaObjectFields('Retailer', (t) => ({
  owedPerFourWeeks: t.int({
    description:
      'Visits owed to the shop per four weeks: the largest number of the cadences that mean it, one where none does.',
    select: cadenceShop,
    resolve: (shop, _args, context) => owedVisitsIn(context, shop),
  }),
  visitDueOn: t.field({
    type: 'Day',
    nullable: true,
    description: 'By which day the next visit is owed, by the cadence of the shop; null where none is owed.',
    select: since,
    resolve: async (shop, _args, context) => {
      const day = await owedBy(shop, context)
      return day === null ? null : dateColumnOf(day)
    },
  }),
  cadenceState: t.field({
    type: CadenceState,
    description: 'How the visits to the shop stand today.',
    select: since,
    resolve: async (shop, _args, context) =>
      cadenceStateOn(localDayOf(context.now, context.timeZone), await owedBy(shop, context)),
  }),
  visits: t.relatedConnection('visits', {
    cursor: 'id',
    description: 'Begun or completed, newest first.',
    query: {
      where: { startedAt: { not: null } },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    },
  }),
  plannedVisitCount: t.relationCount('visits', {
    description: 'Visits still to come, by whomever; closing the shop ends them.',
    authScopes: { staff: true },
    where: stillPlanned,
  }),
  plannedVisits: t.relation('visits', {
    description: 'Still to come, the earliest day first; five at most.',
    query: { where: stillPlanned, orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }], take: 5 },
  }),
}))

builder.queryField('shopsToVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: ['Retailer'],
    description:
      'Shops of the viewer to choose from when a visit is planned or begun: the longest unvisited first.',
    args: {
      search: t.arg.string({
        description:
          'Words of the name, the owner, the telephone, the licence number or the address; also by pinyin or its initials.',
      }),
      first: t.arg.int({ defaultValue: 20, description: 'At most 50.' }),
    },
    resolve: async (query, _root, { search, first }, { db, viewer }) => {
      const scope = { AND: [visibleRetailers(viewer), { closedAt: null }] }
      return db.retailer.findMany({
        ...query,
        where: { AND: [scope, await searchRetailers(db, search, scope)] },
        orderBy: [{ lastVisitedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
        take: Math.min(Math.max(first ?? 20, 1), 50),
      })
    },
  }),
)

import {
  cadenceStateOn,
  cadenceStates,
  dateColumnOf,
  defaultOwedPerFourWeeks,
  dueOn,
  localDayOf,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { containing } from '../search/containing.ts'

const CadenceState = builder.enumType('CadenceState', {
  values: cadenceStates,
  description: 'DUE: within three days. OVERDUE: the day has passed.',
})

const since = { lastVisitedAt: true, createdAt: true } as const
type Since = { lastVisitedAt: Date | null; createdAt: Date }

/** The company day by which the next visit is owed. */
function owedBy({ lastVisitedAt, createdAt }: Since, timeZone: string) {
  return dueOn(localDayOf(lastVisitedAt ?? createdAt, timeZone), defaultOwedPerFourWeeks)
}

builder.prismaObjectFields('Retailer', (t) => ({
  visitDueOn: t.field({
    type: 'Day',
    nullable: true,
    description: 'By which day the next visit is owed, by the cadence of the shop.',
    select: since,
    resolve: (shop, _args, { timeZone }) => {
      const day = owedBy(shop, timeZone)
      return day === null ? null : dateColumnOf(day)
    },
  }),
  cadenceState: t.field({
    type: CadenceState,
    description: 'How the visits to the shop stand today.',
    select: since,
    resolve: (shop, _args, { now, timeZone }) =>
      cadenceStateOn(localDayOf(now, timeZone), owedBy(shop, timeZone)),
  }),
  visits: t.relatedConnection('visits', {
    cursor: 'id',
    description: 'Begun or completed, newest first.',
    query: {
      where: { startedAt: { not: null } },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    },
  }),
  plannedVisits: t.relation('visits', {
    description: 'Still to come, the earliest day first; five at most.',
    query: { where: { status: 'PLANNED' }, orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }], take: 5 },
  }),
}))

builder.queryField('shopsToVisit', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: ['Retailer'],
    description:
      'Shops of the viewer to choose from when a visit is planned or begun: the longest unvisited first.',
    args: {
      search: t.arg.string({
        description: 'Part of the name or address, or the beginning of the licence number.',
      }),
      first: t.arg.int({ defaultValue: 20, description: 'At most 50.' }),
    },
    resolve: (query, _root, { search, first }, { db, viewer }) => {
      const text = search?.trim()
      return db.retailer.findMany({
        ...query,
        where: {
          closedAt: null,
          AND: [
            visibleRetailers(viewer),
            text
              ? {
                  OR: [
                    { name: containing(text) },
                    { address: containing(text) },
                    { licenceNumber: { startsWith: text } },
                  ],
                }
              : {},
          ],
        },
        orderBy: [{ lastVisitedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
        take: Math.min(Math.max(first ?? 20, 1), 50),
      })
    },
  }),
)

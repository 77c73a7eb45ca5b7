import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { RetailerFilter, retailersWhere } from './filter.ts'
import { Retailer } from './retailer.ts'

type Key = Prisma.RetailerOrderByWithRelationInput

const orders = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  LAST_VISIT: [{ lastVisitedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  GRADE: [{ grade: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
} satisfies Orders<Key>

const RetailerOrder = builder.enumType('RetailerOrder', {
  values: {
    NAME: {},
    LAST_VISIT: { description: 'Never visited first, then the longest ago.' },
    GRADE: { description: 'The highest first.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.queryField('retailers', (t) =>
  t.withAuth({ staff: true }).prismaConnection({
    type: 'Retailer',
    cursor: 'id',
    description: 'Shops in the scope of the viewer.',
    args: {
      filter: t.arg({ type: RetailerFilter }),
      orderBy: t.arg({ type: RetailerOrder, defaultValue: 'NAME' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: async (_connection, { filter }, { db, viewer, now }) =>
      db.retailer.count({ where: await retailersWhere(db, viewer, filter, now), ...bounded }),
    resolve: async (query, _root, { filter, orderBy, direction }, { db, viewer, now }) =>
      db.retailer.findMany({
        ...query,
        where: await retailersWhere(db, viewer, filter, now),
        orderBy: inDirection<Key>(orders[orderBy ?? 'NAME'], direction),
      }),
  }),
)

/** Points that one map can show and one phone can draw. */
const mostPoints = 5_000

type Point = { id: string; name: string; longitude: number; latitude: number; lastVisitedAt: Date | null }

const RetailerPoint = builder.objectRef<Point>('RetailerPoint').implement({
  description: 'A shop on the map, with no more than the map needs.',
  fields: (t) => ({
    id: t.globalID({ description: 'Of the shop.', resolve: ({ id }) => ({ type: Retailer, id }) }),
    name: t.exposeString('name'),
    longitude: t.exposeFloat('longitude', { description: 'Degrees, WGS 84.' }),
    latitude: t.exposeFloat('latitude', { description: 'Degrees, WGS 84.' }),
    lastVisitedAt: t.expose('lastVisitedAt', { type: 'DateTime', nullable: true }),
  }),
})

builder.queryField('retailerPoints', (t) =>
  t.withAuth({ staff: true }).field({
    type: [RetailerPoint],
    description: 'Where the shops of a list lie: those with a known place, 5,000 at most.',
    args: { filter: t.arg({ type: RetailerFilter }) },
    // Five plain values a point, which no rule is asked for: reckoned as a sixth of other rows.
    complexity: listOf(mostPoints / 6, 50),
    resolve: async (_root, { filter }, { db, viewer, now }) => {
      const rows = await db.retailer.findMany({
        where: { AND: [await retailersWhere(db, viewer, filter, now), { placeStatus: 'KNOWN' }] },
        select: { id: true, name: true, longitude: true, latitude: true, lastVisitedAt: true },
        orderBy: { id: 'asc' },
        take: mostPoints,
      })
      return rows.flatMap(({ longitude, latitude, ...shop }) =>
        longitude !== null && latitude !== null ? [{ ...shop, longitude, latitude }] : [],
      )
    },
  }),
)

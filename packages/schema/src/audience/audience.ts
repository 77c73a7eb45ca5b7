import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { BusinessDistrict, Format, MarketType, Retailer } from '../retailer/retailer.ts'
import { visibleRetailers } from '../retailer/access.ts'

/** More named shops than this an editor does not list; the ids are complete. */
const namedShown = 50

// No node of its own: it is reached only through what it belongs to, and only by staff. A shop does not learn whom else
// something is for.
export const Audience = builder.prismaObject('Audience', {
  description: '受众: a predicate over shops. Empty lists mean all.',
  select: { id: true, regionIds: true, includeRetailerIds: true, excludeRetailerIds: true },
  fields: (t) => ({
    regions: t.prismaField({
      type: ['Region'],
      description: 'Each with everything below it.',
      resolve: (query, { regionIds }, _args, { db }) =>
        db.region.findMany({
          ...query,
          where: { id: { in: regionIds } },
          orderBy: [{ kind: 'asc' }, { name: 'asc' }],
        }),
    }),
    marketTypes: t.expose('marketTypes', { type: [MarketType] }),
    formats: t.expose('formats', { type: [Format] }),
    businessDistricts: t.expose('businessDistricts', { type: [BusinessDistrict] }),
    gradeFrom: t.exposeInt('gradeFrom', {
      nullable: true,
      description: 'Lowest grade meant, 1-30; null for no limit.',
    }),
    gradeTo: t.exposeInt('gradeTo', {
      nullable: true,
      description: 'Highest grade meant, 1-30; null for no limit.',
    }),
    includeRetailerIds: t.globalIDList({
      description: 'Ids of all shops named in.',
      resolve: ({ includeRetailerIds }) => includeRetailerIds.map((id) => ({ type: Retailer, id })),
    }),
    excludeRetailerIds: t.globalIDList({
      description: 'Ids of all shops named out.',
      resolve: ({ excludeRetailerIds }) => excludeRetailerIds.map((id) => ({ type: Retailer, id })),
    }),
    namedRetailers: t.prismaField({
      complexity: listOf(namedShown),
      type: [Retailer],
      description: 'Up to 50 of the shops named in or out that the viewer sees, to show by name.',
      resolve: (query, { includeRetailerIds, excludeRetailerIds }, _args, { db, viewer }) =>
        viewer
          ? db.retailer.findMany({
              ...query,
              where: {
                id: { in: [...includeRetailerIds, ...excludeRetailerIds] },
                AND: visibleRetailers(viewer),
              },
              orderBy: [{ name: 'asc' }, { id: 'asc' }],
              take: namedShown,
            })
          : [],
    }),
  }),
})

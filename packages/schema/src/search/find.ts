import type { StaffAct } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { listedBrands, listedProducts } from '../brand/access.ts'
import { Brand } from '../brand/brand.ts'
import { askBrand } from '../brand/brands.ts'
import { visibleCampaigns } from '../campaign/access.ts'
import { askCampaign } from '../campaign/campaigns.ts'
import { visibleGuidances } from '../guidance/access.ts'
import { askGuidance } from '../guidance/guidances.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { askHelpRequest } from '../helpRequest/helpRequests.ts'
import { Product } from '../product/product.ts'
import { askProduct } from '../product/search.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { askRetailer } from '../retailer/filter.ts'
import { visibleStaff } from '../staff/access.ts'
import { askStaff } from '../staff/people.ts'
import { Staff } from '../staff/staff.ts'
import { visibleTerritories } from '../territory/access.ts'
import { askTerritory } from '../territory/territories.ts'
import { Territory } from '../territory/territory.ts'
import { type Viewer, viewerMay } from '../viewer/viewer.ts'
import { searchTiers, wholeTiers } from './searching.ts'

/** Of one kind; whoever wants more opens the list. */
const most = 5
const byName = [{ name: 'asc' }, { id: 'asc' }] as const
const lastEvent = [{ lastEventAt: 'desc' }, { id: 'desc' }] as const
const newest = [{ updatedAt: 'desc' }, { id: 'desc' }] as const

/** Fills up with what answers less well until there are enough, each once. */
async function bestFirst<Tier, Row extends { id: string }>(
  tiers: readonly Tier[],
  find: (tier: Tier, known: { id: { notIn: string[] } }, take: number) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const tier of tiers) {
    if (rows.length >= most) break
    rows.push(...(await find(tier, { id: { notIn: rows.map(({ id }) => id) } }, most - rows.length)))
  }
  return rows
}

type Finding = { text: string }

/** People and territories are an affair of those who lead, as in their lists. */
const onlyFor = (viewer: Viewer, act: StaffAct) => (viewerMay(viewer, act) ? {} : { id: { in: [] } })

const Found = builder.objectRef<Finding>('Found').implement({
  description:
    'What was typed, found among all nouns: five of each kind at most, those whose name begins so first, then names that hold it, then the rest; one slip in a longer word is forgiven where nothing else is found. Nothing outside the scope of the viewer.',
  fields: (t) => ({
    retailers: t.withAuth({ staff: true }).prismaField({
      type: ['Retailer'],
      complexity: listOf(most, 60),
      description: 'Open shops.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(searchTiers(text, askRetailer), (tier, known, take) =>
          db.retailer.findMany({
            ...query,
            where: { AND: [visibleRetailers(viewer), { closedAt: null }, tier, known] },
            orderBy: [...byName],
            take,
          }),
        ),
    }),
    brands: t.withAuth({ staff: true }).prismaField({
      type: [Brand],
      complexity: listOf(most, 60),
      description: 'Brands, also by their category.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(searchTiers(text, askBrand(viewer)), (tier, known, take) =>
          db.brand.findMany({
            ...query,
            where: { AND: [listedBrands(viewer), tier, known] },
            orderBy: [...byName],
            take,
          }),
        ),
    }),
    products: t.withAuth({ staff: true }).prismaField({
      type: [Product],
      complexity: listOf(most, 60),
      description: 'Products, also by nickname, brand and category.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(searchTiers(text, askProduct), (tier, known, take) =>
          db.product.findMany({
            ...query,
            where: { AND: [listedProducts(viewer), tier, known] },
            orderBy: [...byName],
            take,
          }),
        ),
    }),
    campaigns: t.withAuth({ staff: true }).prismaField({
      type: ['Campaign'],
      complexity: listOf(most, 60),
      description: 'Campaigns, also by their brand.',
      resolve: (query, { text }, _args, { db, viewer, now }) =>
        bestFirst(searchTiers(text, askCampaign), (tier, known, take) =>
          db.campaign.findMany({
            ...query,
            where: { AND: [visibleCampaigns(viewer, now), tier, known] },
            orderBy: [...newest],
            take,
          }),
        ),
    }),
    guidances: t.withAuth({ staff: true }).prismaField({
      type: ['Guidance'],
      complexity: listOf(most, 60),
      description: 'Guidance by its title.',
      resolve: (query, { text }, _args, context) =>
        bestFirst(wholeTiers(text, askGuidance(context.viewer)), (tier, known, take) =>
          context.db.guidance.findMany({
            ...query,
            where: { AND: [visibleGuidances(context.viewer, context), tier, known] },
            orderBy: [...newest],
            take,
          }),
        ),
    }),
    people: t.withAuth({ staff: true }).prismaField({
      type: [Staff],
      complexity: listOf(most, 60),
      description: 'People who work here, for those who lead them.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(searchTiers(text, askStaff), (tier, known, take) =>
          db.staff.findMany({
            ...query,
            where: {
              AND: [onlyFor(viewer, 'seePeople'), visibleStaff(viewer), { leftAt: null }, tier, known],
            },
            orderBy: [...byName],
            take,
          }),
        ),
    }),
    territories: t.withAuth({ staff: true }).prismaField({
      type: [Territory],
      complexity: listOf(most, 60),
      description: 'Territories, for those who lead.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(searchTiers(text, askTerritory), (tier, known, take) =>
          db.territory.findMany({
            ...query,
            where: { AND: [onlyFor(viewer, 'arrangeTerritories'), visibleTerritories(viewer), tier, known] },
            orderBy: [...byName],
            take,
          }),
        ),
    }),
    helpRequests: t.withAuth({ staff: true }).prismaField({
      type: ['HelpRequest'],
      complexity: listOf(most, 60),
      description: 'Requests, the newest event first.',
      resolve: (query, { text }, _args, { db, viewer }) =>
        bestFirst(wholeTiers(text, askHelpRequest), (tier, known, take) =>
          db.helpRequest.findMany({
            ...query,
            where: { AND: [visibleHelpRequests(viewer), tier, known] },
            orderBy: [...lastEvent],
            take,
          }),
        ),
    }),
  }),
})

builder.queryField('find', (t) =>
  t.withAuth({ staff: true }).field({
    type: Found,
    description:
      'Finds anything by what somebody types: words in any order, pinyin, initials, nicknames, numbers.',
    args: { text: t.arg.string({ required: true }) },
    resolve: (_root, { text }) => ({ text }),
  }),
)

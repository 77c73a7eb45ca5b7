import { dateColumnOf, localDayOf } from '@kewo/domain'
import { askPool, Prisma } from '@kewo/db'
import { Brand } from '../brand/brand.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import { brandFacts, supplyOf } from './facts.ts'
import { fairnessOfManager } from './scope.ts'

/** Shops of one answer, at most; more are counted. */
const mostShops = 100

type Shop = {
  key: string
  retailerId: string
  told: boolean
  understood: boolean
  onShelf: boolean
  visitedAt: Date
  toldThen: string[]
  nextVisitOn: Date | null
  nextVisitId: string | null
}

const FairShop = builder.objectRef<Shop>('BrandFairnessShop').implement({
  description: 'One shop that may sell a brand and was visited in the period.',
  fields: (t) => ({
    id: t.exposeID('key', { description: 'Of the shop for this brand; no node.' }),
    retailer: t.prismaField({
      type: Retailer,
      resolve: (query, { retailerId }, _args, { db }) =>
        db.retailer.findUniqueOrThrow({ ...query, where: { id: retailerId } }),
    }),
    told: t.exposeBoolean('told'),
    understood: t.exposeBoolean('understood'),
    onShelf: t.exposeBoolean('onShelf'),
    visitedAt: t.expose('visitedAt', { type: 'DateTime', description: 'The last visit of the period.' }),
    toldThen: t.prismaField({
      type: [Brand],
      complexity: listOf(5, 5),
      description: 'What that visit’s record names as talked about, by name.',
      resolve: (query, { toldThen }, _args, { db }) =>
        db.brand.findMany({ ...query, where: { id: { in: toldThen } }, orderBy: { name: 'asc' } }),
    }),
    nextVisitOn: t.expose('nextVisitOn', {
      type: 'Day',
      nullable: true,
      description: 'When the manager is to go there next; null where nothing is planned.',
    }),
    nextVisit: t.prismaField({
      type: 'Visit',
      nullable: true,
      resolve: (query, { nextVisitId }, _args, { db }) =>
        nextVisitId ? db.visit.findUnique({ ...query, where: { id: nextVisitId } }) : null,
    }),
  }),
})

type Shops = { count: number; planned: number; shops: Shop[] }

const FairShops = builder.objectRef<Shops>('BrandFairnessShops').implement({
  description: `The shops behind a figure, those that are gone to next first; ${mostShops} at most.`,
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'All of them.' }),
    planned: t.exposeInt('planned', { description: 'Of these, where a visit of the manager is planned.' }),
    shops: t.expose('shops', { type: [FairShop], complexity: listOf(mostShops) }),
  }),
})

builder.queryField('brandFairnessShops', (t) =>
  t.withAuth({ may: 'seeBrandFairness' }).field({
    type: FairShops,
    complexity: 40,
    description:
      'Shop by shop for one brand and one manager: for that manager, and for the supervisor a week later. Nothing for everybody else.',
    args: {
      managerId: t.arg.globalID({ for: Staff, required: true }),
      brandId: t.arg.globalID({ for: Brand, required: true }),
      told: t.arg.boolean({
        required: true,
        description: 'Those that were told of it, or those that were not.',
      }),
    },
    resolve: async (_root, { managerId, brandId, told }, context) => {
      const { db, now, timeZone } = context
      const scope = fairnessOfManager(context, managerId.id)
      const supply = await supplyOf(db, scope)
      const today = dateColumnOf(localDayOf(now, timeZone))
      const is = (fact: Prisma.Sql) => Prisma.sql`EXISTS (SELECT FROM ${fact} fact
        WHERE fact."retailerId" = visited."retailerId" AND fact."brandId" = ${brandId.id}::uuid)`
      const rows = await askPool<Omit<Shop, 'key'> & { count: number; planned: number }>(
        db,
        Prisma.sql`WITH ${brandFacts({ scope, supply, brandIds: [brandId.id], now })}
        SELECT shop.*, count(*) OVER ()::int AS count, count("nextVisitId") OVER ()::int AS planned FROM (
          SELECT visited."retailerId", visited.name, ${is(Prisma.raw('told'))} AS told, ${is(Prisma.raw('understood'))} AS understood,
            ${is(Prisma.raw('shelved'))} AS "onShelf", last."startedAt" AS "visitedAt", next.id AS "nextVisitId", next."plannedOn" AS "nextVisitOn",
            ARRAY(SELECT named."brandId"::text FROM record JOIN "TraceBrand" named ON named."traceId" = record.id
              WHERE record."retailerId" = visited."retailerId" AND record."startedAt" = last."startedAt") AS "toldThen"
          FROM visited
            CROSS JOIN LATERAL (SELECT visit."startedAt" FROM "Visit" visit WHERE visit."retailerId" = visited."retailerId"
              AND visit."staffId" = visited."staffId" AND visit.status = 'COMPLETED'
              AND visit."startedAt" >= ${scope.since} AND visit."startedAt" < ${scope.until} ORDER BY visit."startedAt" DESC LIMIT 1) last
            LEFT JOIN LATERAL (SELECT visit.id, visit."plannedOn" FROM "Visit" visit WHERE visit."retailerId" = visited."retailerId"
              AND visit."staffId" = visited."staffId" AND visit.status = 'PLANNED' AND visit."plannedOn" >= ${today}::date
              ORDER BY visit."plannedOn", visit.id LIMIT 1) next ON true
          WHERE NOT ${is(Prisma.raw('barred'))}
        ) shop WHERE told = ${told} ORDER BY "nextVisitOn" NULLS LAST, name, "retailerId" LIMIT ${mostShops}`,
      )
      const [first] = rows
      return {
        ...{ count: first?.count ?? 0, planned: first?.planned ?? 0 },
        shops: rows.map((row) => ({ ...row, key: `${brandId.id}:${row.retailerId}` })),
      }
    },
  }),
)

import { mostCounted, type ReachStep as Step, reachSteps } from '@kewo/domain'
import { askPool, Prisma } from '@kewo/db'
import { resolveCursorConnection } from '@pothos/plugin-relay'
import { builder } from '../builder/builder.ts'
import { largestPage } from '../builder/cost.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { SortDirection } from '../builder/order.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { searchRetailers } from '../retailer/filter.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { partFilterOf, ReachPartFilter, withinPart } from './partFilter.ts'
import { ReachStep } from './reach.ts'
import { reachedRefs } from './reached.ts'
import { cameTo, type ReachRow, shopRows } from './shopRows.ts'
import { loadReach, type ReachSubject } from './subject.ts'

type Listed = ReachRow & { of: string }

const ReachShop = builder.objectRef<Listed>('ReachShop').implement({
  description:
    'How far something has come with one shop. What it answered to a campaign is told to its own manager only.',
  fields: (t) => ({
    id: t.id({
      description: 'Of the shop for this thing; no node.',
      resolve: ({ id, of }) => `${of}:${id}`,
    }),
    retailer: t.prismaField({
      type: Retailer,
      resolve: (query, { id }, _args, { db }) => db.retailer.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    step: t.field({
      type: ReachStep,
      description: 'The farthest that it has come.',
      resolve: ({ step }) => reachSteps[step]!,
    }),
    toldAt: t.expose('toldAt', { type: 'DateTime', nullable: true }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true }),
    understoodAt: t.expose('understoodAt', { type: 'DateTime', nullable: true }),
    acted: t.exposeBoolean('acted', { description: 'Also where it has not understood it.' }),
    actedAt: t.expose('actedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Null where it is not known when, as with orders.',
    }),
    wrongAnswers: t.exposeInt('wrongAnswers', { description: 'Before the right one.' }),
    remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true, description: 'The last time.' }),
    readEarlier: t.exposeBoolean('readEarlier', {
      description: 'It has read an earlier version to its end, and not opened this one.',
    }),
    canBeTold: t.exposeBoolean('canBeTold', { description: 'It has a sign-in and a valid licence.' }),
  }),
})

const ReachShopFilter = builder.inputType('ReachShopFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    came: t.field({ type: ReachStep, description: 'Shops that have come at least so far.' }),
    notCome: t.field({ type: ReachStep, description: 'Shops that have not come so far.' }),
    part: t.field({ type: ReachPartFilter }),
    search: t.string({
      description:
        "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
    }),
  }),
})

type Filter = typeof ReachShopFilter.$inferInput | null | undefined

/** Shops that what was typed finds, at most; more than that is a word too few. */
const mostFound = 1_000

async function conditionOf({ db, viewer }: SignedIn<StaffViewer>, filter: Filter): Promise<Prisma.Sql> {
  const scope = visibleRetailers(viewer)
  const searched = filter?.search?.trim()
    ? await db.retailer.findMany({
        where: { AND: [scope, await searchRetailers(db, filter.search, scope)] },
        select: { id: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: mostFound,
      })
    : null
  const step = (condition: (step: Step) => Prisma.Sql, of: Step | null | undefined) =>
    of ? [condition(of)] : []
  return Prisma.join(
    [
      withinPart(partFilterOf(filter?.part)),
      ...step(cameTo, filter?.came),
      ...step((one) => Prisma.sql`NOT ${cameTo(one)}`, filter?.notCome),
      ...(searched ? [Prisma.sql`shop.id = ANY (${searched.map(({ id }) => id)}::uuid[])`] : []),
    ],
    ' AND ',
  )
}

type Args = { of: { typename: string; id: string }; filter?: Filter }

/** The rows of a list, and what they are to fulfil. */
async function listed(context: SignedIn<StaffViewer>, { of, filter }: Args) {
  const subject: ReachSubject = found(await loadReach(context, of.typename, of.id))
  const condition = await conditionOf(context, filter)
  return Prisma.sql`FROM (${shopRows(subject, context, { shopByShop: true })}) shop WHERE ${condition}`
}

builder.queryField('reachShops', (t) =>
  t.withAuth({ staff: true }).connection(
    {
      type: ReachShop,
      complexity: 40,
      description:
        'The shops that something is for and that the viewer serves, by name, with how far it has come with each.',
      args: {
        of: t.arg.globalID({
          for: reachedRefs,
          required: true,
          description: 'A published version of a guidance or of a supply policy, or a campaign.',
        }),
        filter: t.arg({ type: ReachShopFilter }),
        direction: t.arg({
          type: SortDirection,
          description: 'Of the names of the shops; ascending where nothing is said.',
        }),
      },
      resolve: async (_root, { direction, ...args }, context) => {
        const from = await listed(context, args)
        const turned = direction === 'DESC'
        const connection = await resolveCursorConnection<Promise<Listed[]>>(
          { args, defaultSize: 20, maxSize: largestPage, toCursor: ({ id }) => id },
          async ({ before, after, limit, inverted }) => {
            const down = turned !== inverted
            const past = (id: string, onward: boolean) =>
              Prisma.sql`AND (shop.name, shop.id) ${Prisma.raw(onward === turned ? '<' : '>')}
                (SELECT name, id FROM "Retailer" WHERE id = ${idIn(id)}::uuid)`
            const rows = await askPool<ReachRow>(
              context.db,
              Prisma.sql`SELECT shop.* ${from} ${after ? past(after, true) : Prisma.empty}
                ${before ? past(before, false) : Prisma.empty}
                ORDER BY shop.name ${Prisma.raw(down ? 'DESC' : 'ASC')}, shop.id ${Prisma.raw(down ? 'DESC' : 'ASC')} LIMIT ${limit}`,
            )
            return rows.map((row) => ({ ...row, of: args.of.id }))
          },
        )
        return { ...connection, counted: { context, args } } as never
      },
    },
    {
      fields: (fields) => ({
        totalCount: fields.int({
          resolve: async (connection) => {
            const { context, args } = (connection as unknown as Counted).counted
            const [row] = await askPool<{ shops: number }>(
              context.db,
              Prisma.sql`SELECT count(*)::int AS shops FROM (SELECT 1 ${await listed(context, args)} LIMIT ${mostCounted + 1}) counted`,
            )
            return row!.shops
          },
        }),
      }),
    },
  ),
)

type Counted = { counted: { context: SignedIn<StaffViewer>; args: Args } }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** A cursor that no answer of ours has given is nobody's place: nothing comes after it. */
const idIn = (cursor: string): string | null => (uuid.test(cursor) ? cursor : null)

import {
  dateColumnOf,
  localDayOf,
  type ReachCount as Counted,
  reachCounts,
  reachParts,
  reachSteps,
  reachTrendDays,
  whyNotRemindAll,
} from '@kewo/domain'
import { askPool, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { unauthenticated } from '../builder/errors.ts'
import type { Context, SignedIn } from '../builder/context.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { MarketType } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { partFilterOf, ReachPartFilter } from './partFilter.ts'
import { mostParts, partsOf, type ReachPart as Part } from './parts.ts'
import { NotShownNow } from '@kewo/domain'
import { hidesAnswers, leftOutSql, shopRows } from './shopRows.ts'
import { loadReach, type ReachedType, reachedTypes, type ReachSubject } from './subject.ts'

export const ReachStep = builder.enumType('ReachStep', {
  description:
    'How far something has come with a shop; each step holds the shops of those after it. A campaign has no question: who joins it has understood its terms.',
  values: {
    MEANT: { description: 'It is for the shop now.' },
    TOLD: { description: 'It was told of it, or has opened it.' },
    OPENED: { description: 'It has opened it; a campaign also by answering.' },
    READ: { description: 'It has come to its end, every step seen.' },
    UNDERSTOOD: { description: 'It answered the question right; of a campaign: it joined.' },
    ACTED: {
      description: 'Having understood it, it sent a photo of its own, had a display accepted, or ordered.',
    },
  } satisfies Record<(typeof reachSteps)[number], object>,
})

const ReachCount = builder.objectRef<Part['counts'][number]>('ReachCount').implement({
  description: 'Shops that have come at least as far as a step.',
  fields: (t) => ({
    step: t.expose('step', { type: ReachStep }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Null where it could point at the answer of a shop, which only its own manager knows.',
    }),
  }),
})

const ReachBy = builder.enumType('ReachBy', {
  values: reachParts,
  description: 'By what shops are parted: REGION one level below the region that is looked into.',
})

const ReachPart = builder.objectRef<Part>('ReachPart').implement({
  description:
    'The shops of one part. Figures of service, not of people: parts stand by name, never by a figure.',
  fields: (t) => ({
    regionId: t.globalID({ nullable: true, resolve: (part) => idOf(part, 'REGION', 'Region') }),
    managerId: t.globalID({
      nullable: true,
      description: 'Null where no manager serves these shops.',
      resolve: (part) => idOf(part, 'MANAGER', 'Staff'),
    }),
    marketType: t.field({
      type: MarketType,
      nullable: true,
      resolve: ({ by, key }) => (by === 'MARKET_TYPE' ? (key as 'URBAN' | 'RURAL') : null),
    }),
    grade: t.int({
      nullable: true,
      description: '1-30; null where these shops were not graded yet.',
      resolve: ({ by, key }) => (by === 'GRADE' && key !== null ? Number(key) : null),
    }),
    name: t.exposeString('name', { nullable: true, description: 'Of the region or the person.' }),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    counts: t.expose('counts', { type: [ReachCount] }),
  }),
})

const idOf = ({ by, key }: Part, wanted: Part['by'], type: string) =>
  by === wanted && key !== null ? { type, id: key } : null

const ReachParts = builder.objectRef<Awaited<ReturnType<typeof partsOf>>>('ReachParts').implement({
  description: `At most ${mostParts} parts.`,
  fields: (t) => ({
    parts: t.field({ type: [ReachPart], complexity: listOf(40), resolve: ({ parts }) => parts }),
    left: t.exposeInt('left', { description: 'Parts beyond these: look into a region first.' }),
  }),
})

type Day = { day: Date; told: number; read: number; understood: number | null }

const ReachDay = builder.objectRef<Day>('ReachDay').implement({
  description: 'What happened on one day, in shops.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Day' }),
    told: t.exposeInt('told', { description: 'Told that day, or opened it before it was told.' }),
    read: t.exposeInt('read', { description: 'Came to its end that day.' }),
    understood: t.exposeInt('understood', {
      nullable: true,
      description: 'Null where a day could point at the answer of a shop.',
    }),
  }),
})

type Whole = { steps: Counted[]; remindable: number; actedOnly: number; readEarlier: number }
type Reach = { subject: ReachSubject; context: SignedIn<StaffViewer>; whole: () => Promise<Whole> }

const Reach = builder.objectRef<Reach>('Reach').implement({
  description:
    'How far something that was sent out has come with the shops that it is for, among those that the viewer serves. Understood is the figure that counts.',
  fields: (t) => ({
    steps: t.field({
      type: [ReachCount],
      description: 'Only the steps that it has, in their order.',
      resolve: async ({ whole }) => (await whole()).steps,
    }),
    actedOnly: t.int({
      description: 'Shops that have acted without having understood; no step holds them.',
      resolve: async ({ whole }) => (await whole()).actedOnly,
    }),
    readEarlier: t.int({
      description:
        'Shops that have read an earlier version to its end and not opened this one; they know what has not changed. 0 for a first version, and for a campaign.',
      resolve: async ({ whole }) => (await whole()).readEarlier,
    }),
    answersHidden: t.boolean({
      description:
        'Whether the viewer is not told yet what shops have answered: parts and single shops go no farther than READ.',
      resolve: ({ subject, context: { viewer } }) => hidesAnswers(subject, viewer),
    }),
    remindable: t.int({
      description: 'Shops that can be told, have not opened it and were not reminded within three days.',
      resolve: async ({ whole }) => (await whole()).remindable,
    }),
    whyNotRemind: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Why the viewer cannot remind shops of it now; null: can.',
      resolve: async ({ subject, context: { now, timeZone }, whole }) =>
        asWhyNot(
          subject.isShown ? whyNotRemindAll((await whole()).remindable, now, timeZone) : new NotShownNow(),
        ),
    }),
    trend: t.field({
      type: [ReachDay],
      complexity: listOf(reachTrendDays, 20),
      description: `Day by day since it was sent out, until today, ${reachTrendDays} days at most.`,
      resolve: ({ subject, context }) => trendOf(subject, context),
    }),
    parts: t.field({
      type: ReachParts,
      complexity: 20,
      description: 'The same parted, one part a row.',
      args: {
        by: t.arg({ type: ReachBy, required: true }),
        within: t.arg({ type: ReachPartFilter, description: 'Looks only at these shops.' }),
      },
      resolve: ({ subject, context }, { by, within }) => partsOf(subject, context, by, partFilterOf(within)),
    }),
  }),
})

async function wholeOf(subject: ReachSubject, context: SignedIn<StaffViewer>): Promise<Whole> {
  const rows = await askPool<{ step: number; shops: number } & Omit<Whole, 'steps'>>(
    context.db,
    Prisma.sql`SELECT step, count(*)::int AS shops, count(*) FILTER (WHERE ${leftOutSql(context.now)} IS NULL)::int AS remindable,
        count(*) FILTER (WHERE acted AND step < 5)::int AS "actedOnly",
        count(*) FILTER (WHERE "readEarlier")::int AS "readEarlier"
      FROM (${shopRows(subject, context, { shopByShop: false })}) shop GROUP BY step`,
  )
  const standing = Object.fromEntries(rows.map(({ step, shops }) => [reachSteps[step], shops]))
  const sum = (of: keyof Omit<Whole, 'steps'>) => rows.reduce((all, row) => all + row[of], 0)
  return {
    steps: reachCounts(standing, subject.steps),
    ...{ remindable: sum('remindable'), actedOnly: sum('actedOnly'), readEarlier: sum('readEarlier') },
  }
}

const dayMs = 24 * 60 * 60 * 1000

async function trendOf(subject: ReachSubject, context: SignedIn<StaffViewer>): Promise<Day[]> {
  const { timeZone, now, viewer } = context
  const first = dateColumnOf(localDayOf(subject.since, timeZone))
  const today = dateColumnOf(localDayOf(now, timeZone))
  const length = Math.min(reachTrendDays, Math.round((today.getTime() - first.getTime()) / dayMs) + 1)
  const rows = await askPool<{ place: number; told: number; read: number; understood: number }>(
    context.db,
    Prisma.sql`SELECT (at AT TIME ZONE ${timeZone})::date - ${localDayOf(subject.since, timeZone)}::date AS place,
        count(*) FILTER (WHERE did = 1)::int AS told, count(*) FILTER (WHERE did = 2)::int AS read,
        count(*) FILTER (WHERE did = 3)::int AS understood
      FROM (${shopRows(subject, context, { shopByShop: true })}) shop
        CROSS JOIN LATERAL (VALUES (1, coalesce("toldAt", "openedAt")), (2, "readAt"), (3, "understoodAt")) AS done(did, at)
      WHERE at IS NOT NULL GROUP BY 1`,
  )
  const byPlace = new Map(rows.map((row) => [row.place, row]))
  const hidden = hidesAnswers(subject, viewer)
  return Array.from({ length: Math.max(length, 0) }, (_, place) => {
    const { told = 0, read = 0, understood = 0 } = byPlace.get(place) ?? {}
    const day = new Date(first.getTime() + place * dayMs)
    return { day, told, read, understood: hidden ? null : understood }
  })
}

/** What each of the things tells of its reach; its row check has said already that the viewer sees the row. */
for (const type of reachedTypes)
  builder.prismaObjectField(type as 'Campaign', 'reach', (t) =>
    t.field({
      type: Reach,
      nullable: true,
      authScopes: { staff: true },
      complexity: 20,
      description: 'How far it has come with shops. Null where it was not sent out yet.',
      select: { id: true },
      resolve: ({ id }, _args, context) => reachOf(context, type, id),
    }),
  )

async function reachOf(asked: Context, type: ReachedType, id: string): Promise<Reach | null> {
  const { viewer } = asked
  if (viewer?.kind !== 'staff') throw unauthenticated()
  const context = { ...asked, viewer }
  const subject = await loadReach(context, type, id)
  if (!subject) return null
  let asking: Promise<Whole> | undefined
  return { subject, context, whole: () => (asking ??= wholeOf(subject, context)) }
}

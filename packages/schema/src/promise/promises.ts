import { addDays, dateColumnOf, localDayOf, type PromiseStatus as Status } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visiblePromises } from './access.ts'
import { PromiseStatus } from './promise.ts'

const PromiseFilter = builder.inputType('PromiseFilter', {
  fields: (t) => ({
    status: t.field({ type: PromiseStatus }),
    mine: t.boolean({ defaultValue: false, description: 'Only those that the viewer owes.' }),
    retailerId: t.globalID({ for: Retailer, description: 'Only those to one shop.' }),
    staffId: t.globalID({ for: Staff, description: 'Only those that one person owes.' }),
    dueWithinDays: t.int({ description: 'Only open ones that fall due today or within so many days.' }),
  }),
})

type Filter = typeof PromiseFilter.$inferInput
export type Clock = { now: Date; timeZone: string }

/** Whose promises: null or left out for all that the viewer sees. */
export type Whose = Pick<Filter, 'mine' | 'retailerId' | 'staffId'>

/** Where a promise stands follows its clock, whether or not the job that settles it has run. */
export function statusWhere(status: Status, { now, timeZone }: Clock): Prisma.PromiseWhereInput {
  const today = dateColumnOf(localDayOf(now, timeZone))
  if (status === 'OPEN') return { status, dueOn: { gte: today } }
  if (status === 'BROKEN') return { OR: [{ status }, { status: 'OPEN', dueOn: { lt: today } }] }
  return { status }
}

/** Open ones that fall due today or within so many days. */
export function dueWhere(days: number, { now, timeZone }: Clock): Prisma.PromiseWhereInput {
  const today = localDayOf(now, timeZone)
  const last = addDays(today, Math.max(0, Math.min(days, 366)))
  return { status: 'OPEN', dueOn: { gte: dateColumnOf(today), lte: dateColumnOf(last) } }
}

export function whoseWhere(viewer: Viewer, whose: Whose | null | undefined): Prisma.PromiseWhereInput[] {
  return [
    visiblePromises(viewer),
    whose?.mine && viewer.kind === 'staff' ? { staffId: viewer.staffId } : {},
    whose?.retailerId ? { retailerId: whose.retailerId.id } : {},
    whose?.staffId ? { staffId: whose.staffId.id } : {},
  ]
}

function filterWhere(
  viewer: Viewer,
  filter: Filter | null | undefined,
  clock: Clock,
): Prisma.PromiseWhereInput {
  return {
    AND: [
      ...whoseWhere(viewer, filter),
      filter?.status ? statusWhere(filter.status, clock) : {},
      typeof filter?.dueWithinDays === 'number' ? dueWhere(filter.dueWithinDays, clock) : {},
    ],
  }
}

builder.queryField('promises', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Promise',
    cursor: 'id',
    description:
      'Promises in the scope of the viewer. Open ones by the day they are due, the others newest first.',
    args: { filter: t.arg({ type: PromiseFilter }) },
    totalCount: (_connection, { filter }, { db, viewer, now, timeZone }) =>
      db.promise.count({ where: filterWhere(viewer, filter, { now, timeZone }), ...bounded }),
    resolve: (query, _root, { filter }, { db, viewer, now, timeZone }) =>
      db.promise.findMany({
        ...query,
        where: filterWhere(viewer, filter, { now, timeZone }),
        orderBy:
          filter?.status === 'OPEN' || typeof filter?.dueWithinDays === 'number'
            ? [{ dueOn: 'asc' }, { id: 'asc' }]
            : [{ dueOn: 'desc' }, { id: 'desc' }],
      }),
  }),
)

const mostDue = 50

builder.queryField('myPromisesDue', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: ['Promise'],
    complexity: listOf(mostDue),
    description: 'Open promises that the viewer owes and that fall due soon, the next first; fifty at most.',
    args: { days: t.arg.int({ defaultValue: 3, description: 'Due today or within so many days.' }) },
    resolve: (query, _root, { days }, { db, viewer, now, timeZone }) =>
      db.promise.findMany({
        ...query,
        where: { AND: [...whoseWhere(viewer, { mine: true }), dueWhere(days ?? 3, { now, timeZone })] },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        take: mostDue,
      }),
  }),
)

builder.queryField('promisesToMe', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: ['Promise'],
    description: 'What is promised to the shop and still to come, the next first; ten at most.',
    resolve: (query, _root, _args, { db, viewer, now, timeZone }) =>
      db.promise.findMany({
        ...query,
        where: {
          AND: visiblePromises(viewer),
          status: 'OPEN',
          dueOn: { gte: dateColumnOf(localDayOf(now, timeZone)) },
        },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        take: 10,
      }),
  }),
)

builder.prismaObjectField('Retailer', 'openPromises', (t) =>
  t.relation('promises', {
    description: 'What is promised to the shop and still to come, the next first; ten at most.',
    query: (_args, { viewer, now, timeZone }) => ({
      where: {
        status: 'OPEN' as const,
        dueOn: { gte: dateColumnOf(localDayOf(now, timeZone)) },
        AND: viewer ? visiblePromises(viewer) : { id: { in: [] } },
      },
      orderBy: [{ dueOn: 'asc' as const }, { id: 'asc' as const }],
      take: 10,
    }),
  }),
)

import {
  dayOfDateColumn,
  InvalidInput,
  type LocalDay,
  localDayOf,
  type NotificationParams,
  SentBefore,
  whyNotPlanVisit,
} from '@kewo/domain'
import { type DbTransaction, Prisma, type Visit } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { notFound } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notifySql } from '../notification/notify.ts'
import { onceInOne, type OneStatement } from '../once/once.ts'
import { type RetailerScope, visibleRetailersSql } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { asWritten } from '../write/asWritten.ts'
import { readVisit } from './ownVisit.ts'

type Planner = SignedIn<StaffViewer>
type Plan = { retailerId: string; plannedOn: Date }

builder.mutationField('planVisit', (t) =>
  t.withAuth({ may: 'makeVisits' }).prismaField({
    type: 'Visit',
    ...makesStale('visits', 'myStops', 'shopsToVisit'),
    description: 'The viewer means to go to a shop on a day. The shop sees it.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      plannedOn: t.arg({ type: 'Day', required: true, description: 'Today or later, at most a year ahead.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is planned once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const plan = { retailerId: args.retailerId.id, plannedOn: args.plannedOn }
      const write = { mutation: 'planVisit', type: 'Visit', sent: args }
      const { id, made } = await onceInOne(context, write, planning(context, plan))
      const visit = made && { ...visitOf(context, plan), ...made, id }
      return asWritten<Visit>(query, visit) ?? readVisit(query, context, id)
    },
  }),
)

type Planned = { retailer: RetailerScope | null; isPlanned: boolean; plannedOrder: number | null }

const visitOf = ({ viewer: { staffId } }: Planner, plan: Plan) => ({
  ...plan,
  staffId,
  status: 'PLANNED' as const,
})

/** The rules of planning a visit, and all that it writes. */
function planning(context: Planner, plan: Plan): OneStatement<Planned> {
  const { viewer, live, now, timeZone } = context
  const { staffId } = viewer
  const { retailerId, plannedOn } = plan
  const day = dayOfDateColumn(plannedOn)
  const refusal = whyNotPlanVisit(day, localDayOf(now, timeZone))
  const params: NotificationParams<'VISIT_PLANNED'> = { name: viewer.name, days: [day] }
  const event = Prisma.sql`json_build_object('id', visit.id, 'shop', (SELECT scope FROM shop))`
  return {
    looks: Prisma.sql`
      shop AS (
        SELECT id, "userId", json_build_object('id', id, 'regionId', "regionId", 'territoryId', "territoryId") AS scope
        FROM "Retailer" WHERE id = ${retailerId}::uuid AND "closedAt" IS NULL AND ${visibleRetailersSql(viewer)}
      ),
      planned AS (
        SELECT FROM "Visit" WHERE "staffId" = ${staffId}::uuid AND "plannedOn" = ${day}::date AND status = 'PLANNED'
          AND "retailerId" = ${retailerId}::uuid
      )`,
    unlessRefused: Prisma.sql`${refusal === null} AND EXISTS (SELECT FROM shop) AND NOT EXISTS (SELECT FROM planned)`,
    writes: Prisma.sql`
      visit AS (
        INSERT INTO "Visit" (id, "retailerId", "staffId", status, "plannedOn", "plannedOrder", "updatedAt")
        SELECT sent.id, shop.id, ${staffId}::uuid, 'PLANNED', ${day}::date, ${nextOrderSql(staffId, day)}, now() FROM sent, shop
        RETURNING id, "plannedOrder"
      ),
      ${notifySql(
        context,
        'VISIT_PLANNED',
        Prisma.sql`SELECT shop."userId", ${JSON.stringify(params)}::jsonb AS params, sent.id AS "subjectId", NULL::uuid AS "helpRequestId"
          FROM sent, shop`,
      )},
      followed AS (SELECT ${live.publishSql('visit', event)} FROM visit)`,
    answers: Prisma.sql`(SELECT scope FROM shop) AS retailer, EXISTS (SELECT FROM planned) AS "isPlanned",
      (SELECT "plannedOrder" FROM visit), (SELECT count(*)::int FROM heard) + (SELECT count(*)::int FROM followed) AS heard`,
    whyNot: ({ retailer }) => {
      if (refusal) return refusal
      if (!retailer) return notFound()
      return new InvalidInput('plannedOn', {
        'zh-CN': '这一天已经安排了去这家店。',
        en: 'A visit to this shop is already planned for that day.',
      })
    },
  }
}

/** After the last stop of that day. */
export async function nextOrder(db: DbTransaction, staffId: string, plannedOn: Date): Promise<number> {
  const last = nextOrderSql(staffId, dayOfDateColumn(plannedOn))
  const [row] = await db.$queryRaw<[{ place: number }]>`SELECT ${last} AS place`
  return row.place
}

const nextOrderSql = (staffId: string, day: LocalDay) => Prisma.sql`(
  SELECT coalesce(max("plannedOrder"), 0) + 1 FROM "Visit" WHERE "staffId" = ${staffId}::uuid AND "plannedOn" = ${day}::date)`

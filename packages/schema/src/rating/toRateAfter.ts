import { builder } from '../builder/builder.ts'
import type { Context } from '../builder/context.ts'
import { type Occasion, servedOn } from './served.ts'
import { rates } from './rating.ts'
import { ToRate } from './toRate.ts'

// Invitations rest for 14 days, rating does not: after each visit and each settled request the shop finds whom to rate.

const description =
  'For the shop itself, once it is over: who served on this occasion, with what was given already. Empty for everybody else.'

builder.prismaObjectField('Visit', 'toRate', (t) =>
  t.field({
    type: [ToRate],
    description,
    select: { id: true, retailerId: true, status: true, completedAt: true },
    resolve: ({ id, retailerId, status, completedAt }, _args, context) =>
      status === 'COMPLETED' && completedAt
        ? toRateAfter(context, retailerId, { ...nothing, kind: 'VISIT', visitId: id }, completedAt)
        : [],
  }),
)

builder.prismaObjectField('HelpRequest', 'toRate', (t) =>
  t.field({
    type: [ToRate],
    description,
    select: { id: true, retailerId: true, status: true, resolvedAt: true, closedAt: true },
    resolve: ({ id, retailerId, status, resolvedAt, closedAt }, _args, context) => {
      const at = resolvedAt ?? closedAt
      if (!at || (status !== 'RESOLVED' && status !== 'CLOSED')) return []
      return toRateAfter(context, retailerId, { ...nothing, kind: 'REQUEST', helpRequestId: id }, at)
    },
  }),
)

const nothing = { visitId: null, helpRequestId: null, quarter: null }

async function toRateAfter(
  { db, viewer }: Context,
  retailerId: string,
  occasion: Occasion,
  at: Date,
): Promise<ToRate[]> {
  if (!rates(viewer, retailerId)) return []
  const { kind, ...place } = occasion
  const served = await servedOn(db, retailerId, occasion)
  const given = await db.rating.findMany({
    where: { retailerId, ...place },
    select: { id: true, role: true },
  })
  return [...served].map(([role, staffId]) => ({
    ...{ occasion: kind, ...place, role, staffId, at, standsUntil: null },
    ratingId: given.find((rating) => rating.role === role)?.id ?? null,
  }))
}

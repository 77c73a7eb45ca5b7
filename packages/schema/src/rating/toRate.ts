import { quarterOf, type RatedRole, type RatingOccasion } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import type { SignedIn } from '../builder/context.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { Rating, ratedRole, rates, RatedRoleType, RatingOccasionType } from './rating.ts'
import { servedOn } from './served.ts'

/** Days for which an invitation stands. */
const standsDays = 30
const day = 24 * 60 * 60 * 1000

export type ToRate = {
  occasion: RatingOccasion
  visitId: string | null
  helpRequestId: string | null
  quarter: string | null
  role: RatedRole
  staffId: string
  /** When it happened. */
  at: Date
  /** Until when the invitation stands; null where nobody was invited. */
  standsUntil: Date | null
  ratingId: string | null
}

export const ToRate = builder.objectRef<ToRate>('ToRate').implement({
  description: 'One person whom the shop may rate for one occasion.',
  fields: (t) => ({
    occasion: t.expose('occasion', { type: RatingOccasionType }),
    visitId: t.exposeID('visitId', { nullable: true, description: 'Plain id, as `rate` takes it.' }),
    helpRequestId: t.exposeID('helpRequestId', {
      nullable: true,
      description: 'Plain id, as `rate` takes it.',
    }),
    quarter: t.exposeString('quarter', { nullable: true, description: 'Such as 2026Q4.' }),
    role: t.expose('role', { type: RatedRoleType }),
    at: t.expose('at', {
      type: 'DateTime',
      description:
        'When the visit ended, the request was settled, or now; of what was given, when it was given.',
    }),
    standsUntil: t.expose('standsUntil', {
      type: 'DateTime',
      nullable: true,
      description:
        'Until when the invitation stands; null where nobody was invited and it can be done at any time.',
    }),
    staff: t.prismaField({
      type: 'Staff',
      resolve: (query, { staffId }, _args, { db }) =>
        db.staff.findUniqueOrThrow({ ...query, where: { id: staffId } }),
    }),
    rating: t.prismaField({
      type: Rating,
      nullable: true,
      description: 'What the shop has given already; it can be changed for seven days.',
      resolve: (query, { ratingId }, _args, { db }) =>
        ratingId ? db.rating.findUniqueOrThrow({ ...query, where: { id: ratingId } }) : null,
    }),
  }),
})

builder.queryField('toRate', (t) =>
  t.withAuth({ retailer: true }).field({
    type: [ToRate],
    complexity: listOf(20),
    description: 'Invitations of the last 30 days that stand, newest first; at most 20.',
    resolve: async (_root, _args, { db, viewer, now }): Promise<ToRate[]> => {
      if (!rates(viewer, viewer.retailerId)) return []
      const invitations = await db.ratingInvitation.findMany({
        where: {
          retailerId: viewer.retailerId,
          answeredAt: null,
          dismissedAt: null,
          invitedAt: { gt: new Date(now.getTime() - standsDays * day) },
        },
        orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
        take: 20,
      })
      return invitations.map(({ role, invitedAt, ...invitation }) => ({
        ...invitation,
        role: ratedRole(role),
        at: invitedAt,
        standsUntil: new Date(invitedAt.getTime() + standsDays * day),
        ratingId: null,
      }))
    },
  }),
)

const mostGiven = 20

builder.queryField('myRatings', (t) =>
  t.withAuth({ retailer: true }).field({
    type: [ToRate],
    complexity: listOf(mostGiven),
    description:
      'What the shop has given, the newest first, at most 20; each can be changed until its `editableUntil`.',
    resolve: async (_root, _args, { db, viewer }): Promise<ToRate[]> => {
      if (!rates(viewer, viewer.retailerId)) return []
      const given = await db.rating.findMany({
        where: { retailerId: viewer.retailerId },
        orderBy: [{ ratedAt: 'desc' }, { id: 'desc' }],
        take: mostGiven,
      })
      return given.map(({ id, role, ratedAt, ...rating }) => ({
        ...rating,
        ...{ ratingId: id, role: ratedRole(role), at: ratedAt, standsUntil: null },
      }))
    },
  }),
)

builder.queryField('myTeamToRate', (t) =>
  t.withAuth({ retailer: true }).field({
    type: [ToRate],
    description: 'Everybody who serves the shop, to be rated once this quarter, with what was given already.',
    resolve: async (_root, _args, context): Promise<ToRate[]> => {
      const { db, viewer, now, timeZone } = context
      if (!rates(viewer, viewer.retailerId)) return []
      const quarter = quarterOf(now, timeZone)
      const served = await servedOn(db, viewer.retailerId, {
        kind: 'QUARTER',
        visitId: null,
        helpRequestId: null,
        quarter,
      })
      const given = await ratingsOfQuarter(context, quarter)
      return [...served].map(([role, staffId]) => ({
        occasion: 'QUARTER',
        visitId: null,
        helpRequestId: null,
        quarter,
        role,
        staffId,
        at: now,
        standsUntil: null,
        ratingId: given.get(role) ?? null,
      }))
    },
  }),
)

async function ratingsOfQuarter({ db, viewer }: SignedIn<RetailerViewer>, quarter: string) {
  const ratings = await db.rating.findMany({
    where: { retailerId: viewer.retailerId, quarter },
    select: { id: true, role: true },
  })
  return new Map(ratings.map(({ id, role }) => [ratedRole(role), id]))
}

import {
  editableUntil,
  type RatedRole,
  ratedRoles,
  ratingOccasions,
  ratingReasons,
  type StaffRole,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'

export const RatedRoleType = builder.enumType('RatedRole', {
  values: ratedRoles,
  description: 'The roles that serve a shop and that it rates, one at a time.',
})
export const RatingOccasionType = builder.enumType('RatingOccasion', { values: ratingOccasions })
export const RatingReasonType = builder.enumType('RatingReason', { values: ratingReasons })

// Nobody but the shop itself ever reads one rating: not its subject, not a supervisor, not an admin.
export const Rating = builder.prismaNode('Rating', {
  description:
    '评价: what a shop gave. Seen by that shop alone; everybody else sees figures over five shops or more.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { retailerId: true },
  authScopes: ({ retailerId }, { viewer }) => viewer?.kind === 'retailer' && viewer.retailerId === retailerId,
  fields: (t) => ({
    role: t.field({ type: RatedRoleType, select: { role: true }, resolve: ({ role }) => ratedRole(role) }),
    occasion: t.expose('occasion', { type: RatingOccasionType }),
    staff: t.relation('staff'),
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    reasons: t.expose('reasons', { type: [RatingReasonType] }),
    words: t.exposeString('words', { nullable: true }),
    signed: t.exposeBoolean('signed', { description: 'The shop chose to put its name to it.' }),
    ratedAt: t.expose('ratedAt', { type: 'DateTime' }),
    editableUntil: t.field({
      type: 'DateTime',
      description: 'Seven days after it was first given.',
      select: { ratedAt: true },
      resolve: (rating) => editableUntil(rating),
    }),
  }),
})

/** The database's column knows all staff roles; only the four that serve are ever rated. */
export function ratedRole(role: StaffRole): RatedRole {
  const rated = ratedRoles.find((one) => one === role)
  if (!rated) throw new Error(`A rating of ${role} cannot be`)
  return rated
}

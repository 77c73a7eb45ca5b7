import {
  editableUntil,
  type RatedRole,
  ratedRoles,
  ratingOccasions,
  ratingReasons,
  type StaffRole,
  staysHidden,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import type { Viewer } from '../viewer/viewer.ts'

export const RatedRoleType = builder.enumType('RatedRole', {
  values: ratedRoles,
  description: 'The roles that serve a shop and that it rates, one at a time.',
})
export const RatingOccasionType = builder.enumType('RatingOccasion', { values: ratingOccasions })
export const RatingReasonType = builder.enumType('RatingReason', { values: ratingReasons })

/** Ratings, and what is still to be rated, are the shop's own alone: not for who looks with its eyes either. */
export const rates = (viewer: Viewer | null, retailerId: string): boolean =>
  viewer?.kind === 'retailer' && viewer.seenBy === null && viewer.retailerId === retailerId

// Nobody but the shop itself ever reads one rating: not its subject, not a supervisor, not an admin.
export const Rating = builder.prismaNode('Rating', {
  description:
    '评价: what a shop gave. Seen by that shop alone; everybody else sees figures over five shops or more.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { retailerId: true, ratedAt: true, editedAt: true },
  authScopes: ({ retailerId }, { viewer }) => rates(viewer, retailerId),
  fields: (t) => ({
    role: t.field({ type: RatedRoleType, select: { role: true }, resolve: ({ role }) => ratedRole(role) }),
    occasion: t.expose('occasion', { type: RatingOccasionType }),
    staff: t.relation('staff'),
    hidden: t.boolean({
      description:
        'Given before staff made a password for this shop: whoever made it must not read the stars, so they are shown to nobody. A new answer is.',
      resolve: (row, _args, { viewer }) => isHidden(row, viewer),
    }),
    stars: t.int({
      nullable: true,
      description: '1 to 5; null where hidden.',
      select: { stars: true },
      resolve: (row, _args, { viewer }) => (isHidden(row, viewer) ? null : row.stars),
    }),
    reasons: t.field({
      type: [RatingReasonType],
      description: 'None where hidden.',
      select: { reasons: true },
      resolve: (row, _args, { viewer }) => (isHidden(row, viewer) ? [] : row.reasons),
    }),
    words: t.string({
      nullable: true,
      select: { words: true },
      resolve: (row, _args, { viewer }) => (isHidden(row, viewer) ? null : row.words),
    }),
    signed: t.boolean({
      description: 'The shop chose to put its name to it. False where hidden.',
      select: { signed: true },
      resolve: (row, _args, { viewer }) => !isHidden(row, viewer) && row.signed,
    }),
    ratedAt: t.expose('ratedAt', { type: 'DateTime' }),
    editableUntil: t.field({
      type: 'DateTime',
      description: 'Seven days after it was first given.',
      select: { ratedAt: true },
      resolve: (rating) => editableUntil(rating),
    }),
  }),
})

function isHidden(row: { ratedAt: Date; editedAt: Date | null }, viewer: Viewer | null): boolean {
  return viewer?.kind === 'retailer' && staysHidden(row, viewer.staffSetPasswordAt)
}

/** The database's column knows all staff roles; only the four that serve are ever rated. */
export function ratedRole(role: StaffRole): RatedRole {
  const rated = ratedRoles.find((one) => one === role)
  if (!rated) throw new Error(`A rating of ${role} cannot be`)
  return rated
}

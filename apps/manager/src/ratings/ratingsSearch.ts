import { oneOf } from '@kewo/web/page'
import { type RatedRole, ratedRoles, type RatingGrouping, ratingGroupings } from '@kewo/domain'

/** What the address says: the role, by what ratings are taken apart, and whose (plain id of a person or region). */
export type RatingsSearch = { role?: RatedRole; by?: RatingGrouping; of?: string }

export const ratingsSearch = (search: Record<string, unknown>): RatingsSearch => ({
  role: oneOf(ratedRoles, search.role),
  by: oneOf(ratingGroupings, search.by),
  of: typeof search.of === 'string' ? search.of : undefined,
})

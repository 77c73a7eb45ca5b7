import type { RatedRole } from './ratedRole.ts'

const praise = ['PUNCTUAL', 'HELPFUL', 'CLEAR_GUIDANCE', 'FAIR', 'KEPT_PROMISES'] as const
const faults = ['LATE', 'PUSHY', 'CARELESS', 'UNCLEAR', 'DID_NOT_COME'] as const

/** Why a shop gave its stars, to be ticked. */
export const ratingReasons = [...praise, ...faults] as const

export type RatingReason = (typeof ratingReasons)[number]

/** What cannot be said of a role: an order clerk serves by phone, a courier guides nobody. */
const outOfPlace: Readonly<Record<RatedRole, readonly RatingReason[]>> = {
  MANAGER: [],
  ORDER_CLERK: ['DID_NOT_COME'],
  COURIER: ['CLEAR_GUIDANCE'],
  INSPECTOR: [],
}

/**
 * The reasons that a shop may tick for a role, in the order to offer them: praise first from 4 stars upwards, faults
 * first below. Both stay open at any number of stars, for good service can have been late.
 */
export function ratingReasonsFor(role: RatedRole, stars: number): readonly RatingReason[] {
  const offered = stars >= 4 ? [...praise, ...faults] : [...faults, ...praise]
  return offered.filter((reason) => !outOfPlace[role].includes(reason))
}

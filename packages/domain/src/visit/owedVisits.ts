import { type Audience, type AudienceShop, inAudience } from '../audience/audience.ts'
import { defaultOwedPerFourWeeks } from './cadence.ts'

/** 拜访频次: how many visits the shops of an audience are owed. */
export type Cadence = {
  audience: Audience
  /** Visits per four weeks, 0-20; 0 where no visits are owed. */
  owedPerFourWeeks: number
}

/**
 * How many visits a shop is owed per four weeks: the largest number of all cadences that mean it, so that a cadence for
 * many shops never takes from the few that another one gives more. One visit where no cadence means it, in town and
 * country alike.
 */
export function owedPerFourWeeks(cadences: readonly Cadence[], shop: AudienceShop): number {
  const owed = cadences
    .filter(({ audience }) => inAudience(audience, shop))
    .map((cadence) => cadence.owedPerFourWeeks)
  return owed.length === 0 ? defaultOwedPerFourWeeks : Math.max(...owed)
}

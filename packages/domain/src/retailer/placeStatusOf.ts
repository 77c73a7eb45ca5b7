import { type CountryBox, isInBox } from './countryBox.ts'
import type { PlaceStatus } from './placeStatus.ts'
import { metresBetween, type Point } from './point.ts'

/** A shop further than this from the middle of its region's shops is taken to be geocoded wrongly. */
export const mostMetresFromRegionCentre = 80_000

/**
 * Whether a shop's point can be trusted: UNKNOWN without a point, DOUBTFUL outside the country's box or more than
 * `mostMetres` (80 km) from its region's centre (`medianPoint` of the region's points), else KNOWN. A missing box or
 * centre is not held against the point.
 */
export function placeStatusOf(
  point: Point | null,
  box: CountryBox | null,
  regionCentre: Point | null,
  mostMetres: number = mostMetresFromRegionCentre,
): PlaceStatus {
  if (point === null) return 'UNKNOWN'
  if (box && !isInBox(point, box)) return 'DOUBTFUL'
  if (regionCentre && metresBetween(point, regionCentre) > mostMetres) return 'DOUBTFUL'
  return 'KNOWN'
}

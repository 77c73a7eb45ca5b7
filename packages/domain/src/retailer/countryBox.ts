import type { Point } from './point.ts'

/** The rectangle of degrees that holds a country with its islands. */
export type CountryBox = { west: number; south: number; east: number; north: number }

/**
 * Boxes by ISO 3166 code, from the countries' extreme points rounded outwards to a tenth of a degree. US leaves out
 * the Aleutian islands beyond the 180th meridian.
 */
export const countryBoxes = {
  CN: { west: 73.4, south: 3.8, east: 135.2, north: 53.6 },
  TW: { west: 116.6, south: 20.6, east: 122.2, north: 26.5 },
  US: { west: -179.2, south: 18.9, east: -66.9, north: 71.5 },
} as const satisfies Record<string, CountryBox>

/** True within the box or on its edge; false for what is no number. */
export function isInBox(point: Point, box: CountryBox): boolean {
  return (
    point.longitude >= box.west &&
    point.longitude <= box.east &&
    point.latitude >= box.south &&
    point.latitude <= box.north
  )
}

import { expect, test } from 'vitest'
import { type CountryBox, countryBoxes } from './countryBox.ts'
import type { PlaceStatus } from './placeStatus.ts'
import { placeStatusOf } from './placeStatusOf.ts'
import type { Point } from './point.ts'

const taipei: Point = { longitude: 121.5, latitude: 25 }

test.each<[string, Point | null, CountryBox | null, Point | null, PlaceStatus]>([
  ['no point', null, countryBoxes.TW, taipei, 'UNKNOWN'],
  ['near its region', { longitude: 121.6, latitude: 25.1 }, countryBoxes.TW, taipei, 'KNOWN'],
  ['on the edge of the box', { longitude: 122.2, latitude: 26.5 }, countryBoxes.TW, null, 'KNOWN'],
  ['outside the country', { longitude: 139.7, latitude: 35.7 }, countryBoxes.TW, null, 'DOUBTFUL'],
  ['longitude and latitude swapped', { longitude: 25, latitude: 121.5 }, countryBoxes.TW, taipei, 'DOUBTFUL'],
  ['zero, zero', { longitude: 0, latitude: 0 }, countryBoxes.CN, null, 'DOUBTFUL'],
  [
    'in the country, 79 km from its region',
    { longitude: 121.5, latitude: 24.29 },
    countryBoxes.TW,
    taipei,
    'KNOWN',
  ],
  [
    'in the country, 81 km from its region',
    { longitude: 121.5, latitude: 24.271 },
    countryBoxes.TW,
    taipei,
    'DOUBTFUL',
  ],
  [
    'an island that belongs to the country',
    { longitude: 118.4, latitude: 24.4 },
    countryBoxes.TW,
    null,
    'KNOWN',
  ],
  ['not a number', { longitude: Number.NaN, latitude: 25 }, countryBoxes.TW, taipei, 'DOUBTFUL'],
  ['nothing to compare with', taipei, null, null, 'KNOWN'],
])('%s', (_case, point, box, centre, expected) => {
  expect(placeStatusOf(point, box, centre)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import type { Point } from '../retailer/point.ts'
import { checkGeofence, defaultGeofence, type GeofenceMode } from './geofence.ts'
import { TooFarFromShop } from './visitRefusals.ts'

const shop: Point = { longitude: 116.4, latitude: 39.9 }
/** So many metres due north of the shop. */
const north = (metres: number): Point => ({ ...shop, latitude: shop.latitude + metres / 111_195 })

const outcome = (mode: GeofenceMode, place: Point | null, person: Point | null) => {
  const { marked, warning, refusal } = checkGeofence({ mode, radiusMetres: 200 }, place, person)
  return { marked, warned: warning !== null, refused: refusal !== null }
}

const free = { marked: false, warned: false, refused: false }
const warned = { marked: true, warned: true, refused: false }
const refused = { marked: true, warned: false, refused: true }

describe('checkGeofence', () => {
  test.each<[string, GeofenceMode, Point | null, Point | null, object]>([
    ['NONE looks at nothing', 'NONE', shop, north(9000), free],
    ['NONE without positions', 'NONE', null, null, free],
    ['SOFT inside', 'SOFT', shop, north(199), free],
    ['SOFT outside warns and marks', 'SOFT', shop, north(201), warned],
    ['SOFT without a position marks', 'SOFT', shop, null, warned],
    ['SOFT at a shop without a place marks', 'SOFT', null, shop, warned],
    ['HARD inside', 'HARD', shop, north(199), free],
    ['HARD outside refuses', 'HARD', shop, north(201), refused],
    ['HARD without a position marks', 'HARD', shop, null, warned],
    ['HARD at a shop without a place marks', 'HARD', null, shop, warned],
  ])('%s', (_case, mode, place, person, expected) => {
    expect(outcome(mode, place, person)).toEqual(expected)
  })

  test('is SOFT at 200 metres unless said otherwise', () => {
    expect(defaultGeofence).toEqual({ mode: 'SOFT', radiusMetres: 200 })
  })

  test('tells the distance in whole metres, also in the refusal', () => {
    const check = checkGeofence({ mode: 'HARD', radiusMetres: 200 }, shop, north(351))
    expect(check.distanceMetres).toBe(351)
    expect(check.refusal).toBeInstanceOf(TooFarFromShop)
    expect(check.refusal!.words['zh-CN']).toContain('351 米')
  })
})

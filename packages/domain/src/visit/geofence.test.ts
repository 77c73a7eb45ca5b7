import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../retailer/point.ts'
import { checkGeofence, defaultGeofence, type GeofenceMode } from './geofence.ts'
import { TooFarFromShop } from './visitRefusals.ts'

const shop: Point = { longitude: 116.4, latitude: 39.9 }
/** So many metres due north of the shop. */
const north = (metres: number): Point => ({ ...shop, latitude: shop.latitude + metres / 111_195 })

const outcome = (mode: GeofenceMode, place: Point | null, person: Point | null, accuracyMetres?: number) => {
  const fix = person && { point: person, accuracyMetres: accuracyMetres ?? null }
  const { marked, warning, refusal } = checkGeofence({ mode, radiusMetres: 200 }, place, fix)
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

  test.each<[string, GeofenceMode, number, number, object]>([
    ['230 metres off by 40 is perhaps inside', 'SOFT', 230, 40, free],
    ['on the edge of what it may be off is inside', 'HARD', 239, 40, free],
    ['beyond it is outside', 'SOFT', 241, 40, warned],
    ['beyond it is refused where the fence is hard', 'HARD', 241, 40, refused],
    ['an exact fix is as one that does not say', 'SOFT', 201, 0, warned],
    ['off by as much as the radius is still told', 'SOFT', 390, 200, free],
    ['off by more tells nothing, far away', 'SOFT', 3000, 5000, warned],
    ['off by more tells nothing, at the door', 'SOFT', 0, 5000, warned],
    ['off by more is no position where the fence is hard', 'HARD', 3000, 5000, warned],
    ['outside however far off it is', 'HARD', 9000, 5000, refused],
  ])('%s', (_case, mode, metres, accuracy, expected) => {
    expect(outcome(mode, shop, north(metres), accuracy)).toEqual(expected)
  })

  const metres = fc.integer({ min: 0, max: 20_000 })

  test('a vaguer fix never makes outside of inside, and one vaguer than the fence never goes unmarked', () => {
    fc.assert(
      fc.property(metres, metres, metres, (away, exact, more) => {
        const refusedBy = (accuracy: number) => outcome('HARD', shop, north(away), accuracy).refused
        if (refusedBy(exact + more)) expect(refusedBy(exact)).toBe(true)
        expect(outcome('SOFT', shop, north(away), exact).marked || exact <= 200).toBe(true)
      }),
    )
  })

  test('tells the distance in whole metres and how exact it is, also in the refusal', () => {
    const check = (mode: GeofenceMode, away: number, accuracyMetres: number | null) =>
      checkGeofence({ mode, radiusMetres: 200 }, shop, { point: north(away), accuracyMetres })
    expect(check('HARD', 351, null).distanceMetres).toBe(351)
    expect(check('HARD', 351, null).refusal).toBeInstanceOf(TooFarFromShop)
    expect(check('HARD', 351, null).refusal!.words['zh-CN']).toContain('离店约 351 米')
    expect(check('HARD', 351, 12).refusal!.words['zh-CN']).toContain('离店 351 米（定位误差 ±12 米）')
    expect(check('SOFT', 1351, 12).warning!.en).toContain('1,351 m from the shop (accuracy ±12 m)')
    expect(check('SOFT', 80, 5000).warning!['zh-CN']).toContain('定位太粗')
  })
})

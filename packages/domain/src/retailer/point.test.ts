import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianPoint, metresBetween, type Point } from './point.ts'

const point = (longitude: number, latitude: number): Point => ({ longitude, latitude })

const anyPoint = fc.record<Point>({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
})

describe('metresBetween', () => {
  test.each<[string, Point, Point, number, number]>([
    ['the same place', point(116.4, 39.9), point(116.4, 39.9), 0, 0],
    ['one degree of latitude', point(0, 0), point(0, 1), 111_195, 1],
    ['one degree of longitude at 60 degrees north is half of it', point(0, 60), point(1, 60), 55_597, 5],
    ['Beijing to Shanghai', point(116.3975, 39.9087), point(121.4692, 31.2323), 1_067_000, 2_000],
    ['across the 180th meridian', point(179.5, 0), point(-179.5, 0), 111_195, 1],
    ['the other side of the earth', point(0, 0), point(180, 0), 20_015_115, 1],
  ])('%s', (_case, from, to, metres, tolerance) => {
    expect(Math.abs(metresBetween(from, to) - metres)).toBeLessThanOrEqual(tolerance)
  })

  test('property: both ways are equally far, never negative, never more than half way round', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const there = metresBetween(from, to)
        expect(there).toBeCloseTo(metresBetween(to, from), 3)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(20_015_116)
      }),
    )
  })
})

describe('medianPoint', () => {
  test('no points, no centre', () => {
    expect(medianPoint([])).toBeNull()
  })

  test('odd and even counts', () => {
    expect(medianPoint([point(1, 5), point(9, 7), point(2, 6)])).toEqual(point(2, 6))
    expect(medianPoint([point(1, 5), point(3, 7)])).toEqual(point(2, 6))
  })

  test('one point on the wrong continent does not move it', () => {
    const near = [point(121, 25), point(121.1, 25.1), point(121.2, 25.2)]
    expect(medianPoint([...near, point(-73, 42)])!.longitude).toBeCloseTo(121.05)
  })
})

import { expect, test } from 'vitest'
import { plainPoint } from './plainPoint.ts'

const square = { longitude: 116.397428, latitude: 39.90923 }

test('a point of WGS 84 stays as it is', () => {
  expect(plainPoint(square, 'WGS84')).toEqual(square)
})

test.each([
  ['GCJ02', 116.391, 39.908],
  ['BD09', 116.385, 39.902],
] as const)('a point of %s is put back some hundred metres', (system, longitude, latitude) => {
  const point = plainPoint(square, system)
  expect(point.longitude).toBeCloseTo(longitude, 2)
  expect(point.latitude).toBeCloseTo(latitude, 2)
  expect(point).not.toEqual(square)
})

test('no shift lies on a point outside China', () => {
  const albany = { longitude: -73.75, latitude: 42.65 }
  expect(plainPoint(albany, 'GCJ02')).toEqual(albany)
})

import { expect, it } from 'vitest'
import { placesOnSheet, spotAt } from './placesOnSheet.ts'

const sheet = { width: 1000, height: 500, margin: 20 }
const corners = [
  { longitude: 110, latitude: 31 },
  { longitude: 111, latitude: 33 },
  { longitude: 112, latitude: 32 },
]

it('lays every place on the sheet, north up and east to the right', () => {
  const spots = placesOnSheet(corners, sheet)
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThanOrEqual(sheet.margin - 0.001)
    expect(x).toBeLessThanOrEqual(sheet.width - sheet.margin + 0.001)
    expect(y).toBeGreaterThanOrEqual(sheet.margin - 0.001)
    expect(y).toBeLessThanOrEqual(sheet.height - sheet.margin + 0.001)
  }
  expect(spots[1]!.y).toBeLessThan(spots[0]!.y)
  expect(spots[2]!.x).toBeGreaterThan(spots[0]!.x)
})

it('lays a single place in the middle', () => {
  expect(placesOnSheet([{ longitude: 110, latitude: 32 }], sheet)).toMatchObject([{ x: 500, y: 250 }])
})

it('finds the nearest spot within reach of a press', () => {
  const spots = placesOnSheet(corners, sheet)
  expect(spotAt(spots, spots[1]!.x + 5, spots[1]!.y)).toBe(spots[1])
  expect(spotAt(spots, -100, -100)).toBeNull()
})

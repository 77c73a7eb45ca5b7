import { isSeen, type Mark, markKinds, whyNotMarks } from '@kewo/domain'
import { expect, test } from 'vitest'
import { drawnMark, moved, newMark, placeIn, resized } from './markGeometry.ts'

const box: Mark = { ...newMark('BOX'), x: 100, y: 100, toX: 300, toY: 200 }

test.each(markKinds)('a new %s may be kept as it is, drawn by a press too', (kind) => {
  const pressed = drawnMark(kind, { x: 990, y: 5 }, { x: 991, y: 5 })
  expect(whyNotMarks('marks', [newMark(kind), pressed])).toBeNull()
})

test('at the edge a mark stops and keeps its size', () => {
  expect(moved(box, 5000, -5000)).toMatchObject({ x: 800, y: 0, toX: 1000, toY: 100 })
  expect(moved({ ...box, x: 300, toX: 100 }, -5000, 0)).toMatchObject({ x: 200, toX: 0 })
})

test('the end of a mark moves alone, and not until nothing is left', () => {
  expect(resized(box, 50, 20)).toEqual({ ...box, toX: 350, toY: 220 })
  expect(resized(box, -195, 0)).toBe(box)
  expect(isSeen(resized({ ...box, kind: 'ARROW' }, -190, 0))).toBe(true)
  expect(resized(newMark('NUMBER'), 10, 0)).toMatchObject({ x: 510, toX: 510 })
})

test('a pointer beside the picture is at its edge', () => {
  const at = { left: 10, top: 10, width: 200, height: 100 } as DOMRect
  expect(placeIn(at, { clientX: 110, clientY: 60 })).toEqual({ x: 500, y: 500 })
  expect(placeIn(at, { clientX: 0, clientY: 900 })).toEqual({ x: 0, y: 1000 })
})

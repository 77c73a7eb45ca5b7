import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DayFrame, dayTimes, type StopAt } from './dayTimes.ts'
import { bestOrder, fitInto } from './moveStop.ts'

const office = { longitude: 111.6, latitude: 31.9 }
const frame: DayFrame = { start: office, end: office, spans: [[540, 1020]] }
const anyStop: fc.Arbitrary<StopAt> = fc.record({
  point: fc
    .record({ east: fc.integer({ min: -200, max: 200 }), north: fc.integer({ min: -200, max: 200 }) })
    .map(({ east, north }) => ({ longitude: 111.6 + east / 1000, latitude: 31.9 + north / 1000 })),
  serviceMinutes: fc.integer({ min: 5, max: 60 }),
})

it('a stop fits where no other place makes the way shorter, and says what the day becomes', () => {
  fc.assert(
    fc.property(fc.array(anyStop, { maxLength: 8 }), anyStop, (stops, stop) => {
      const fit = fitInto(frame, stops, stop)
      const before = dayTimes(frame, stops)
      const after = dayTimes(frame, stops.toSpliced(fit.position, 0, stop))
      expect(after.metres - before.metres).toBe(fit.metres)
      expect(after.minutes - before.minutes).toBe(fit.minutes)
      expect(fit.fits).toBe(after.minutesLeft >= 0)
      for (let position = 0; position <= stops.length; position++)
        expect(dayTimes(frame, stops.toSpliced(position, 0, stop)).metres).toBeGreaterThanOrEqual(
          after.metres,
        )
    }),
  )
})

it('the best order is that of all orders with the least way', () => {
  fc.assert(
    fc.property(fc.array(anyStop, { maxLength: 6 }), (stops) => {
      const order = bestOrder(frame, stops)
      expect(order.toSorted((one, other) => one - other)).toEqual([...stops.keys()])
      const metres = dayTimes(
        frame,
        order.map((index) => stops[index]!),
      ).metres
      for (const other of permutations([...stops.keys()]))
        expect(
          dayTimes(
            frame,
            other.map((index) => stops[index]!),
          ).metres,
        ).toBeGreaterThanOrEqual(metres - 1)
    }),
    { numRuns: 25 },
  )
})

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

import * as fc from 'fast-check'
import type { Customer, PeriodicProblem, Tour } from './periodicProblem.ts'

/** Travel in a straight line between points on a plane. */
export function flatTravel(points: readonly (readonly [x: number, y: number])[]): Float64Array {
  return Float64Array.from(points.flatMap(([x, y]) => points.map(([a, b]) => Math.hypot(x - a, y - b))))
}

type Size = { mostCustomers: number; mostDays: number; mayLeaveOut?: boolean }

/** Problems with limits that are sometimes too tight, several tours a day, and customers who may or may not be left out. */
export function anyProblem({
  mostCustomers,
  mostDays,
  mayLeaveOut = false,
}: Size): fc.Arbitrary<PeriodicProblem> {
  return fc
    .record({
      days: fc.integer({ min: 1, max: mostDays }),
      count: fc.integer({ min: 1, max: mostCustomers }),
    })
    .chain(({ days, count }) =>
      fc
        .record({
          points: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), {
            minLength: count + 1,
            maxLength: count + 1,
          }),
          customers: fc.array(anyCustomer(days, mayLeaveOut), { minLength: count, maxLength: count }),
          tours: fc.array(anyTour(days, count), { minLength: 1, maxLength: days + 1 }),
        })
        .map(({ points, customers, tours }) => ({
          ...{ days, customers, tours },
          places: count + 1,
          travel: flatTravel(points),
        })),
    )
}

function anyCustomer(days: number, mayLeaveOut: boolean): fc.Arbitrary<Customer> {
  return fc.record({
    service: fc.integer({ min: 0, max: 20 }),
    demand: fc.integer({ min: 0, max: 3 }),
    patterns: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 2 ** days - 1 }),
        cost: fc.integer({ min: 0, max: 50 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    unvisitedCost: mayLeaveOut
      ? fc.integer({ min: 100, max: 400 })
      : fc.oneof(fc.constant(Infinity), fc.integer({ min: 100, max: 400 })),
  })
}

function anyTour(days: number, home: number): fc.Arbitrary<Tour> {
  return fc.record({
    day: fc.integer({ min: 0, max: days - 1 }),
    start: fc.constant(home),
    end: fc.constant(home),
    longestDuration: fc.oneof(fc.constant(Infinity), fc.integer({ min: 100, max: 500 })),
    mostLoad: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 12 })),
  })
}

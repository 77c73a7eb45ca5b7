import { search } from '../routing/search.ts'
import type { PeriodicProblem } from '../routing/periodicProblem.ts'
import { type DayFrame, dayTimes, type StopAt } from './dayTimes.ts'
import { drivingMinutes, roadMetres } from './roadTravel.ts'

/** What a day becomes with one stop more. */
export type StopFit = {
  /** Where the stop goes with the least detour: so many stops come before it. */
  position: number
  /** How much longer the way of the day becomes, in metres; can be a little below 0 by rounding only. */
  metres: number
  /** How many minutes more driving and visiting. */
  minutes: number
  /** Whether the working time of the day holds it. */
  fits: boolean
}

/** Where one more stop fits into a day best. */
export function fitInto(frame: DayFrame, stops: readonly StopAt[], stop: StopAt): StopFit {
  const before = dayTimes(frame, stops)
  let best: StopFit | null = null
  for (let position = 0; position <= stops.length; position++) {
    const after = dayTimes(frame, stops.toSpliced(position, 0, stop))
    const metres = after.metres - before.metres
    if (best === null || metres < best.metres)
      best = { position, metres, minutes: after.minutes - before.minutes, fits: after.minutesLeft >= 0 }
  }
  return best!
}

/** Enough for 40 stops to be as good as ever found, in some tens of milliseconds. */
const orderIterations = 3000

/** The order of a day's stops with the least driving: for each place in it the number of the stop. Always the same one. */
export function bestOrder({ start, end }: DayFrame, stops: readonly StopAt[]): number[] {
  const places = [...stops.map(({ point }) => point), start, end]
  const problem: PeriodicProblem = {
    days: 1,
    places: places.length,
    travel: Float64Array.from(
      places.flatMap((from) => places.map((to) => drivingMinutes(roadMetres(from, to)))),
    ),
    customers: stops.map(() => ({
      service: 0,
      demand: 0,
      patterns: [{ days: 1, cost: 0 }],
      unvisitedCost: Infinity,
    })),
    tours: [
      { day: 0, start: stops.length, end: stops.length + 1, longestDuration: Infinity, mostLoad: Infinity },
    ],
  }
  return search(problem, { seed: 1, iterations: orderIterations }).stops[0]!
}

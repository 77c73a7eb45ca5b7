import type { Point } from '../retailer/point.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import { drivingMinutes, roadMetres } from './roadTravel.ts'

/** What the times of a day are worked out from: where it begins and ends, and when work is done. */
export type DayFrame = { start: Point; end: Point; spans: readonly WorkingSpan[] }

/** A shop to stop at, in driving order. */
export type StopAt = { point: Point; serviceMinutes: number }

export type DayTimes = {
  /** For each stop, in minutes since local midnight, in whole minutes, and the way to it in metres. */
  stops: { arriveMinute: number; leaveMinute: number; metres: number }[]
  /** The way of the whole day, back home included. */
  metres: number
  /** Driving and visiting together, breaks not counted. */
  minutes: number
  /** When the day ends where it has to end. */
  backMinute: number
  /** Minutes of working time left; negative when the day is too full. */
  minutesLeft: number
}

/**
 * When a day's stops are reached and left. A visit that has begun is made to its end: the break that it runs into begins
 * later and stays as long.
 */
export function dayTimes({ start, end, spans }: DayFrame, stops: readonly StopAt[]): DayTimes {
  // Who has nobody to visit does not drive.
  if (stops.length === 0)
    return {
      stops: [],
      ...{ metres: 0, minutes: 0 },
      backMinute: spans[0]?.[0] ?? 0,
      minutesLeft: workingLength(spans),
    }
  let [worked, metres, from] = [0, 0, start]
  const reached = stops.map(({ point, serviceMinutes }) => {
    const way = roadMetres(from, point)
    worked += drivingMinutes(way)
    metres += way
    from = point
    // Down, never up: half a minute before a break is not in it.
    const arriveMinute = Math.floor(clock(spans, worked) + rounding)
    worked += serviceMinutes
    return { arriveMinute, leaveMinute: Math.round(arriveMinute + serviceMinutes), metres: Math.round(way) }
  })
  const home = roadMetres(from, end)
  worked += drivingMinutes(home)
  return {
    stops: reached,
    metres: Math.round(metres + home),
    minutes: Math.round(worked),
    backMinute: Math.round(clock(spans, worked)),
    minutesLeft: Math.floor(workingLength(spans) - worked + rounding),
  }
}

export function workingLength(spans: readonly WorkingSpan[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** The minute of the day at which so many minutes have been worked; past the end it goes on without a break. */
function clock(spans: readonly WorkingSpan[], worked: number): number {
  let left = worked
  for (const [from, to] of spans) {
    if (left < to - from - rounding) return from + left
    left -= to - from
  }
  return spans.at(-1)![1] + left
}

/** Sums of kilometres and speeds do not come out even. */
const rounding = 1e-6

import { metresBetween, type Point } from '../retailer/point.ts'

/**
 * How much longer roads are than the straight line, on average: 1.3, between the 1.2 to 1.4 that Ballou, Rahardja and Sakai
 * (2002) found for the road networks of most countries (China 1.33).
 */
export const roadFactor = 1.3

/** Average speed from door to door, with towns, traffic lights and looking for a place to park. */
export const kilometresAnHour = 30

/** Estimated metres by road between two places. No map is asked: a planner must work without the internet. */
export function roadMetres(from: Point, to: Point): number {
  return metresBetween(from, to) * roadFactor
}

/** Minutes to drive so many metres. */
export function drivingMinutes(metres: number): number {
  return (metres / 1000 / kilometresAnHour) * 60
}

import { expect, it } from 'vitest'
import type { Point } from '../retailer/point.ts'
import { type DayFrame, dayTimes } from './dayTimes.ts'
import { drivingMinutes, roadMetres } from './roadTravel.ts'

const office: Point = { longitude: 111.6, latitude: 31.9 }
/** A place so many minutes of driving north of the office. */
const away = (minutes: number): Point => ({
  longitude: office.longitude,
  latitude: office.latitude + minutes / drivingMinutes(roadMetres(office, { ...office, latitude: 32.9 })),
})
const frame: DayFrame = {
  start: office,
  end: office,
  spans: [
    [540, 720],
    [810, 1020],
  ],
}
const stop = (minutes: number, serviceMinutes: number) => ({ point: away(minutes), serviceMinutes })

it('a day without stops is no way and no work', () => {
  expect(dayTimes(frame, [])).toEqual({ stops: [], metres: 0, minutes: 0, backMinute: 540, minutesLeft: 390 })
  expect(dayTimes({ ...frame, end: away(30) }, []).minutes).toBe(0)
})

it('drives there, serves, drives on and home', () => {
  const times = dayTimes(frame, [stop(20, 30), stop(30, 15)])
  expect(times.stops.map(({ arriveMinute, leaveMinute }) => [arriveMinute, leaveMinute])).toEqual([
    [560, 590],
    [600, 615],
  ])
  expect(times.stops.map(({ metres }) => metres)).toEqual([10_000, 5_000])
  expect(times).toMatchObject({ metres: 30_000, minutes: 105, backMinute: 645, minutesLeft: 285 })
})

it.each([
  ['ends before the break', 150, 20, [690, 710]],
  ['runs into the break and is made to its end', 170, 40, [710, 750]],
  ['is reached after the break', 200, 20, [830, 850]],
  ['begins with the end of the break, not in it', 180, 10, [810, 820]],
])('a visit that %s', (_what, driving, service, expected) => {
  const { arriveMinute, leaveMinute } = dayTimes(frame, [stop(driving, service)]).stops[0]!
  expect([arriveMinute, leaveMinute]).toEqual(expected)
})

it('the break that a visit ran into begins later and stays as long', () => {
  const [first, second] = dayTimes(frame, [stop(170, 40), stop(170, 10)]).stops
  expect(first!.leaveMinute).toBe(750)
  expect(second!.arriveMinute).toBe(750 + 90)
})

it('says by how much a day is too full', () => {
  const times = dayTimes(frame, [stop(100, 300)])
  expect(times.minutesLeft).toBe(-110)
  expect(times.backMinute).toBe(1020 + 110)
})

it('an arrival just before the break is before it', () => {
  const { stops } = dayTimes(frame, [stop(0, 179.7), stop(0, 10)])
  expect(stops.map(({ arriveMinute }) => arriveMinute)).toEqual([540, 719])
})

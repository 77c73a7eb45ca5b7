import { countDays, firstDayOf } from './daySet.ts'
import type { Tour } from './periodicProblem.ts'
import type { SeededRandom } from './seededRandom.ts'
import type { Tours } from './tours.ts'

/** How likely a place to insert is overlooked, so that the search does not run in circles ("blink"). */
const blinkRate = 0.01
/**
 * How often customers who may be left out are put in at any price first. One alone may cost more than it is worth, and a
 * group of neighbours much less: only with all of them in their places does that show.
 */
const groupRate = 0.1
/** Rounding may not make a full tour too full. */
const tolerance = 1e-9

/**
 * Puts customers back, each in the cheapest of its patterns, each visit in the cheapest place of its day's tours that has
 * room ("greedy insertion with blinks", Christiaens and Vanden Berghe 2020). One who costs less unvisited stays so; now and then
 * that is judged only once all of them are in.
 */
export class Recreate {
  readonly #tours: Tours
  readonly #random: SeededRandom
  readonly #toursOfDay: number[][]
  /** For each tour the one before it on the same day with the same limits, -1 for none. */
  readonly #twinOf: Int16Array
  /** By customer the days that any of its patterns has. */
  readonly #daysOf: Int32Array
  /** Of the customer at hand, by day: the cheapest detour, and where. */
  readonly #detour: Float64Array
  readonly #tour: Int16Array
  readonly #slot: Int16Array
  readonly #sortKey: Float64Array
  /** By customer whether it may be left out, as 0 or 1. */
  readonly #mayWait: Uint8Array
  /** Whether anybody may be left out. */
  readonly #mayLeaveOut: boolean
  #untilBlink = 0

  constructor(tours: Tours, random: SeededRandom) {
    const { problem } = tours
    this.#tours = tours
    this.#random = random
    this.#toursOfDay = Array.from({ length: problem.days }, (_, day) =>
      problem.tours.flatMap((tour, index) => (tour.day === day ? [index] : [])),
    )
    this.#twinOf = Int16Array.from(problem.tours, (tour, index) =>
      problem.tours.findLastIndex((other, at) => at < index && areAlike(tour, other)),
    )
    this.#daysOf = Int32Array.from(problem.customers, ({ patterns }) =>
      patterns.reduce((days, pattern) => days | pattern.days, 0),
    )
    this.#detour = new Float64Array(problem.days)
    this.#tour = new Int16Array(problem.days)
    this.#slot = new Int16Array(problem.days)
    this.#sortKey = new Float64Array(problem.customers.length)
    this.#mayWait = Uint8Array.from(problem.customers, ({ unvisitedCost }) =>
      Number(unvisitedCost < Infinity),
    )
    this.#mayLeaveOut = this.#mayWait.includes(1)
  }

  insertAll(customers: number[]): void {
    this.#sort(customers)
    const together = this.#mayLeaveOut && this.#random.next() < groupRate
    for (const customer of customers)
      this.#insert(customer, together ? Infinity : this.#tours.unvisitedCost(customer))
    if (together) this.#leaveOutTheDear(customers)
  }

  /** Leaves out again whoever costs less unvisited, the dearest first: with each that goes, neighbours become dearer. */
  #leaveOutTheDear(customers: readonly number[]): void {
    const tours = this.#tours
    for (;;) {
      let most = tolerance
      let dearest = -1
      for (const customer of customers) {
        const saved = tours.pattern[customer]! < 0 ? 0 : tours.savedWithout(customer)
        if (saved <= most) continue
        most = saved
        dearest = customer
      }
      if (dearest < 0) return
      tours.remove(dearest)
    }
  }

  /** Random, or by what takes most room, or by the way from home, far or near first. */
  #sort(customers: number[]): void {
    const { problem } = this.#tours
    const order = this.#random.below(11)
    const key = this.#sortKey
    const home = problem.tours[0]?.start ?? 0
    for (const customer of customers) {
      const { demand, service, patterns } = problem.customers[customer]!
      if (order < 4) key[customer] = this.#random.next()
      else if (order < 8) key[customer] = -(demand + service) * countDays(patterns[0]?.days ?? 0)
      else key[customer] = this.#tours.travel(home, customer) * (order < 10 ? -1 : 1)
    }
    // Those who must be visited choose first: whatever room is left is for the others.
    const mayWait = this.#mayWait
    customers.sort((one, other) => mayWait[one]! - mayWait[other]! || key[one]! - key[other]!)
  }

  /** Puts the customer in where that costs less than `most`. */
  #insert(customer: number, most: number): void {
    const tours = this.#tours
    const { patterns } = tours.problem.customers[customer]!
    this.#findDetours(customer)
    let cheapest = most
    let chosen = -1
    for (let pattern = 0; pattern < patterns.length; pattern++) {
      let { cost, days } = patterns[pattern]!
      for (; days !== 0 && cost < cheapest; days &= days - 1) cost += this.#detour[firstDayOf(days)]!
      if (cost >= cheapest) continue
      cheapest = cost
      chosen = pattern
    }
    if (chosen < 0) return
    tours.choosePattern(customer, chosen)
    for (let { days } = patterns[chosen]!; days !== 0; days &= days - 1) {
      const day = firstDayOf(days)
      tours.insert(customer, this.#tour[day]!, this.#slot[day]!)
    }
  }

  #findDetours(customer: number): void {
    for (let days = this.#daysOf[customer]!; days !== 0; days &= days - 1) {
      const day = firstDayOf(days)
      this.#detour[day] = Infinity
      for (const tour of this.#toursOfDay[day]!) {
        // One empty tour is like the next.
        const twin = this.#twinOf[tour]!
        const alike = twin >= 0 && this.#tours.count[twin] === 0 && this.#tours.count[tour] === 0
        if (!alike) this.#findInTour(customer, day, tour)
      }
    }
  }

  #findInTour(customer: number, day: number, tour: number): void {
    const tours = this.#tours
    const { travel, places, customers, tours: all } = tours.problem
    const { service, demand } = customers[customer]!
    const { start, end, longestDuration, mostLoad } = all[tour]!
    if (tours.load[tour]! + demand > mostLoad + tolerance) return
    const room = longestDuration - tours.duration[tour]! - service + tolerance
    if (room < 0) return
    let best = Math.min(this.#detour[day]!, room)
    let bestSlot = -1
    const row = customer * places
    const first = tour * tours.width
    const count = tours.count[tour]!
    let before = start
    let toBefore = travel[row + before]!
    for (let slot = 0; slot <= count; slot++) {
      const after = slot === count ? end : tours.stops[first + slot]!
      const toAfter = travel[row + after]!
      const detour = toBefore + toAfter - travel[before * places + after]!
      if (detour < best && !this.#blinks()) {
        best = detour
        bestSlot = slot
      }
      before = after
      toBefore = toAfter
    }
    if (bestSlot < 0) return
    this.#detour[day] = best
    this.#tour[day] = tour
    this.#slot[day] = bestSlot
  }

  #blinks(): boolean {
    if (this.#untilBlink-- > 0) return false
    this.#untilBlink = Math.floor(Math.log(1 - this.#random.next()) / Math.log(1 - blinkRate))
    return true
  }
}

function areAlike(one: Tour, other: Tour): boolean {
  return (
    one.day === other.day &&
    one.start === other.start &&
    one.end === other.end &&
    one.longestDuration === other.longestDuration &&
    one.mostLoad === other.mostLoad
  )
}

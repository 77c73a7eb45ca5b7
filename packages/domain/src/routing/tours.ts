import { countDays } from './daySet.ts'
import { FairShares } from './fairShares.ts'
import type { PeriodicProblem } from './periodicProblem.ts'

/**
 * The tours of a solution as they are changed, thousands of times a second: flat typed arrays, every cost kept up to date
 * with each change, and a way back. Each tour has its own stretch of `width` slots.
 */
export class Tours {
  readonly problem: PeriodicProblem
  readonly width: number
  /** Customers in driving order; the first `count[tour]` slots of the tour's stretch are in use. */
  readonly stops: Int16Array
  readonly count: Int16Array
  readonly load: Float64Array
  /** Travel and service of the tour. */
  readonly duration: Float64Array
  /** The number of each customer's pattern, -1 for none. */
  readonly pattern: Int16Array
  /** By customer and day the tour that visits, -1 for none. */
  readonly tourOf: Int16Array

  /** Travel of all tours and the costs of all patterns. */
  #cost = 0
  readonly #shares: FairShares
  readonly #missingCost: number
  readonly #changedTours: number[] = []
  readonly #changedCustomers: number[] = []
  readonly #isTourChanged: Uint8Array
  readonly #isCustomerChanged: Uint8Array
  readonly #before: { stops: Int16Array; count: Int16Array; load: Float64Array; duration: Float64Array }
  readonly #patternBefore: Int16Array
  readonly #tourOfBefore: Int16Array
  #costBefore = 0

  /** Empty tours: nobody is visited. `missingCost` stands for a customer who may not be left out and is. */
  constructor(problem: PeriodicProblem, missingCost: number) {
    const { customers, tours, days } = problem
    this.problem = problem
    this.width = Math.max(1, customers.length)
    this.#missingCost = missingCost
    this.#shares = new FairShares(problem)
    this.stops = new Int16Array(tours.length * this.width)
    this.count = new Int16Array(tours.length)
    this.load = new Float64Array(tours.length)
    this.duration = new Float64Array(tours.length)
    this.pattern = new Int16Array(customers.length).fill(-1)
    this.tourOf = new Int16Array(customers.length * days).fill(-1)
    this.#isTourChanged = new Uint8Array(tours.length)
    this.#isCustomerChanged = new Uint8Array(customers.length)
    for (const [tour, { start, end }] of tours.entries())
      this.#cost += this.duration[tour] = this.travel(start, end)
    for (const customer of customers.keys()) this.#cost += this.unvisitedCost(customer)
    this.#before = {
      stops: this.stops.slice(),
      count: this.count.slice(),
      load: this.load.slice(),
      duration: this.duration.slice(),
    }
    this.#patternBefore = this.pattern.slice()
    this.#tourOfBefore = this.tourOf.slice()
    this.#costBefore = this.#cost
  }

  /** Travel of all tours, the costs of all patterns, and what is unfair in them. */
  get cost(): number {
    return this.#cost + this.#shares.cost()
  }

  /** The same without what is unfair. */
  get costApart(): number {
    return this.#cost
  }

  /** Whether no group is left out more than it may be. */
  get isFair(): boolean {
    return this.#shares.cost() === 0
  }

  /** The groups that are farthest apart of those that may not be so far; null when the tours are fair. */
  get farthestApart(): ReturnType<FairShares['farthest']> {
    return this.#shares.farthest()
  }

  travel(from: number, to: number): number {
    return this.problem.travel[from * this.problem.places + to]!
  }

  unvisitedCost(customer: number): number {
    return Math.min(this.#missingCost, this.problem.customers[customer]!.unvisitedCost)
  }

  /** The place before a slot of a tour: the stop before it, or where the tour begins. */
  placeBefore(tour: number, slot: number): number {
    return slot === 0 ? this.problem.tours[tour]!.start : this.stops[tour * this.width + slot - 1]!
  }

  placeAt(tour: number, slot: number): number {
    return slot === this.count[tour]! ? this.problem.tours[tour]!.end : this.stops[tour * this.width + slot]!
  }

  slotOf(tour: number, customer: number): number {
    const from = tour * this.width
    let slot = from
    while (this.stops[slot] !== customer) slot++
    return slot - from
  }

  /** Takes a customer out of every tour that visits it. */
  remove(customer: number): void {
    const { days, customers } = this.problem
    const chosen = this.pattern[customer]!
    if (chosen < 0) return
    this.#noteCustomer(customer)
    for (let day = 0; day < days; day++) {
      const tour = this.tourOf[customer * days + day]!
      if (tour >= 0) this.#takeOut(tour, customer)
      this.tourOf[customer * days + day] = -1
    }
    const { cost, days: visited } = customers[customer]!.patterns[chosen]!
    this.#cost += this.unvisitedCost(customer) - cost
    this.#shares.count(customer, -countDays(visited))
    this.pattern[customer] = -1
  }

  /** Gives an unvisited customer a pattern; `insert` then follows for each of its days. */
  choosePattern(customer: number, pattern: number): void {
    this.#noteCustomer(customer)
    const { cost, days } = this.problem.customers[customer]!.patterns[pattern]!
    this.pattern[customer] = pattern
    this.#cost += cost - this.unvisitedCost(customer)
    this.#shares.count(customer, countDays(days))
  }

  insert(customer: number, tour: number, slot: number): void {
    this.#noteTour(tour)
    const { service, demand } = this.problem.customers[customer]!
    const [before, after] = [this.placeBefore(tour, slot), this.placeAt(tour, slot)]
    const detour = this.travel(before, customer) + this.travel(customer, after) - this.travel(before, after)
    const at = tour * this.width + slot
    this.stops.copyWithin(at + 1, at, tour * this.width + this.count[tour]!)
    this.stops[at] = customer
    this.count[tour]!++
    this.load[tour]! += demand
    this.duration[tour]! += detour + service
    this.tourOf[customer * this.problem.days + this.problem.tours[tour]!.day] = tour
    this.#cost += detour
  }

  /** What would be saved if this visited customer were left out; below 0 where it is better visited. Fairness is not in it. */
  savedWithout(customer: number): number {
    const { days, customers } = this.problem
    let saved = customers[customer]!.patterns[this.pattern[customer]!]!.cost - this.unvisitedCost(customer)
    for (let day = 0; day < days; day++) {
      const tour = this.tourOf[customer * days + day]!
      if (tour >= 0) saved += this.#detourAt(tour, this.slotOf(tour, customer))
    }
    return saved
  }

  /** How much shorter the tour is without the stop in this slot. */
  #detourAt(tour: number, slot: number): number {
    const stop = this.placeAt(tour, slot)
    const [before, after] = [this.placeBefore(tour, slot), this.placeAt(tour, slot + 1)]
    return this.travel(before, stop) + this.travel(stop, after) - this.travel(before, after)
  }

  #takeOut(tour: number, customer: number): void {
    this.#noteTour(tour)
    const { service, demand } = this.problem.customers[customer]!
    const slot = this.slotOf(tour, customer)
    const detour = this.#detourAt(tour, slot)
    const at = tour * this.width + slot
    this.stops.copyWithin(at, at + 1, tour * this.width + this.count[tour]!)
    this.count[tour]!--
    this.load[tour]! -= demand
    this.duration[tour]! -= detour + service
    this.#cost -= detour
  }

  #noteTour(tour: number): void {
    if (this.#isTourChanged[tour] === 1) return
    this.#isTourChanged[tour] = 1
    this.#changedTours.push(tour)
  }

  #noteCustomer(customer: number): void {
    if (this.#isCustomerChanged[customer] === 1) return
    this.#isCustomerChanged[customer] = 1
    this.#changedCustomers.push(customer)
  }

  /** Makes the changes since the last `keep` or `undo` the new state to go back to. */
  keep(): void {
    this.#copyChanged(this, this.#before, this.#patternBefore, this.#tourOfBefore, false)
    this.#costBefore = this.#cost
    this.#shares.keep()
  }

  /** Takes back every change since the last `keep`. */
  undo(): void {
    this.#copyChanged(this.#before, this, this.#patternBefore, this.#tourOfBefore, true)
    this.#cost = this.#costBefore
    this.#shares.undo()
  }

  #copyChanged(
    from: Pick<Tours, 'stops' | 'count' | 'load' | 'duration'>,
    to: Pick<Tours, 'stops' | 'count' | 'load' | 'duration'>,
    pattern: Int16Array,
    tourOf: Int16Array,
    back: boolean,
  ): void {
    for (const tour of this.#changedTours) {
      const first = tour * this.width
      const count = from.count[tour]!
      for (let slot = first; slot < first + count; slot++) to.stops[slot] = from.stops[slot]!
      to.count[tour] = count
      to.load[tour] = from.load[tour]!
      to.duration[tour] = from.duration[tour]!
      this.#isTourChanged[tour] = 0
    }
    const { days } = this.problem
    for (const customer of this.#changedCustomers) {
      if (back) this.pattern[customer] = pattern[customer]!
      else pattern[customer] = this.pattern[customer]!
      for (let entry = customer * days; entry < (customer + 1) * days; entry++)
        if (back) this.tourOf[entry] = tourOf[entry]!
        else tourOf[entry] = this.tourOf[entry]!
      this.#isCustomerChanged[customer] = 0
    }
    this.#changedTours.length = 0
    this.#changedCustomers.length = 0
  }
}

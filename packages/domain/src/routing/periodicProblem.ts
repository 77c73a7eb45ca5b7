import { countDays, type DaySet } from './daySet.ts'

/**
 * The periodic vehicle routing problem (Beltrami and Bodin 1974; Cordeau, Gendreau and Laporte 1997), with visits that may
 * be left out at a cost (prize collecting). Places are numbered: the customers from 0 in their order, then the places
 * where tours begin and end. Travel, service and durations share one unit, which the problem chooses: for Kewo minutes.
 */
export type PeriodicProblem = {
  /** How many days there are, 1 to 31. */
  days: number
  /** How many places there are: at least the customers. */
  places: number
  /** Travel from place to place, row by row: `places`² numbers, symmetric, not negative, 0 from a place to itself. */
  travel: Float64Array
  customers: readonly Customer[]
  tours: readonly Tour[]
  /** Groups of whom none may be left out much more than another; no such rule when left out. */
  fairness?: readonly Fairness[]
  /**
   * By tour, in driving order, the stops to begin with: each customer in it on all days of one pattern. From nothing when
   * left out.
   */
  begin?: readonly (readonly number[])[]
}

/** One to be visited on some of the days. */
export type Customer = {
  /** How long one visit takes, not negative. */
  service: number
  /** What one visit takes of a tour's load, not negative. */
  demand: number
  /** The ways of spreading the visits over the days that are allowed. */
  patterns: readonly DayPattern[]
  /** Cost of no visit at all; Infinity where that is not allowed. */
  unvisitedCost: number
}

export type DayPattern = {
  days: DaySet
  /** What it costs besides travel, such as for a visit that it leaves out. */
  cost: number
}

/**
 * Two groups of customers of which neither may be left behind the other: their shares of visits made (of those that the
 * fullest of a customer's patterns has) and of customers visited at all may each be at most `most` (0 to 1) apart; or one
 * visit and one customer, where a group is so small that one counts for more.
 */
export type Fairness = {
  one: readonly number[]
  other: readonly number[]
  most: number
  /** What each visit or customer costs that a share is too low by, while the search is under way: more than any visit. */
  cost: number
}

/** What one person or vehicle can do on one day. */
export type Tour = {
  /** From 0. */
  day: number
  /** The places where it begins and ends. */
  start: number
  end: number
  /** Travel and service together at most; Infinity for no limit. */
  longestDuration: number
  /** Demands together at most; Infinity for no limit. */
  mostLoad: number
}

/** The customers of each tour in driving order, one list for each of the problem's tours, and what it all costs. */
export type PeriodicSolution = {
  stops: number[][]
  /** For each customer the number of its pattern, or -1 when it is not visited. */
  patterns: number[]
  /** Travel and the costs of patterns; customers who may not be left out and are not visited are not in it, nor what is unfair. */
  cost: number
  /** Customers who are not visited although they may not be left out: no way was found. */
  missing: number[]
  /** Whether every rule of fairness holds. False only where those who may not be left out stand in the way. */
  isFair: boolean
}

/** How many visits the fullest pattern of a customer has; 0 without any pattern. */
export const mostVisitsOf = ({ patterns }: Pick<Customer, 'patterns'>): number =>
  Math.max(0, ...patterns.map(({ days }) => countDays(days)))

/** Throws RangeError, saying what, for a problem that makes no sense. */
export function checkProblem(problem: PeriodicProblem): void {
  const { days, places, travel, customers, tours, fairness = [] } = problem
  const refuse = (what: string): never => {
    throw new RangeError(`Not a routing problem: ${what}`)
  }
  const isPlace = (place: number) => Number.isInteger(place) && place >= 0 && place < places
  if (!Number.isInteger(days) || days < 1 || days > 31) refuse(`${days} days`)
  if (places < customers.length) refuse('a customer without a place')
  if (travel.length !== places * places) refuse('travel is not places × places')
  if (!travel.every((distance) => distance >= 0)) refuse('travel that is negative or no number')
  for (const [index, { service, demand, patterns, unvisitedCost }] of customers.entries()) {
    if (!(service >= 0 && demand >= 0)) refuse(`service or demand of customer ${index}`)
    if (!(unvisitedCost >= 0)) refuse(`cost of not visiting customer ${index}`)
    for (const pattern of patterns)
      if (!(pattern.days > 0 && pattern.days < 2 ** days) || !Number.isFinite(pattern.cost))
        refuse(`a pattern of customer ${index}`)
  }
  for (const [index, { day, start, end, longestDuration, mostLoad }] of tours.entries())
    if (!(day >= 0 && day < days && isPlace(start) && isPlace(end) && longestDuration >= 0 && mostLoad >= 0))
      refuse(`tour ${index}`)
  for (const { one, other, most, cost } of fairness)
    if (![...one, ...other].every((index) => customers[index]) || !(most >= 0 && most <= 1 && cost >= 0))
      refuse('a fairness')
}

import type { DaySet } from './daySet.ts'

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
  /** Whether it has every visit that is owed: only then the customer counts as covered. */
  complete: boolean
}

/** The covered share of some customers may be at most `most` (0 to 1) below the covered share of others. */
export type Fairness = {
  behind: readonly number[]
  ahead: readonly number[]
  most: number
  /** What each customer costs by whom the share falls too low, while the search is under way: more than any visit. */
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
  /** Travel and the costs of patterns; customers who may not be left out and are not visited are not in it. */
  cost: number
  /** Customers who are not visited although they may not be left out: no way was found. */
  missing: number[]
}

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
  for (const { behind, ahead, most, cost } of fairness)
    if (![...behind, ...ahead].every((one) => customers[one]) || !(most >= 0 && most <= 1 && cost >= 0))
      refuse('a fairness')
}

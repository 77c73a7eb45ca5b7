import type { Customer, PeriodicProblem } from './periodicProblem.ts'

/**
 * Reads a periodic instance in the format of Cordeau, Gendreau and Laporte (1997): `type m n t` (type 1: periodic; m vehicles
 * a day, n customers, t days), t lines `maxDuration maxLoad` (0: no limit), then for each place
 * `i x y service demand frequency combinations combo…`, place 0 being the depot. A combo's highest of t bits is day 1.
 * Travel is the Euclidean distance, unrounded. Throws RangeError, saying what, for a text that is not one.
 */
export function readPvrp(text: string): PeriodicProblem {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() ? [numbersOf(line)] : []))
  const [type, vehicles = 0, count = 0, days = 0] = lines[0] ?? []
  if (type !== 1) throw new RangeError(`Not a periodic instance: type ${type}`)
  const limits = lines.slice(1, 1 + days)
  const [depot, ...others] = lines.slice(1 + days, 2 + days + count)
  if (!depot || others.length !== count) throw new RangeError(`Not ${count} customers and a depot`)
  const places = [...others, depot]
  return {
    days,
    places: places.length,
    travel: Float64Array.from(
      places.flatMap(([, x, y]) => places.map((to) => Math.hypot(x! - to[1]!, y! - to[2]!))),
    ),
    customers: others.map((line) => customerOf(line, days)),
    tours: limits.flatMap(([longest, most], day) =>
      Array.from({ length: vehicles }, () => ({
        ...{ day, start: count, end: count },
        longestDuration: longest || Infinity,
        mostLoad: most || Infinity,
      })),
    ),
  }
}

function numbersOf(line: string): number[] {
  const numbers = line.trim().split(/\s+/).map(Number)
  if (!numbers.every(Number.isFinite)) throw new RangeError(`Not numbers: ${line}`)
  return numbers
}

function customerOf(line: number[], days: number): Customer {
  const [, , , service = 0, demand = 0, , combinations = 0, ...combos] = line
  if (combos.length < combinations) throw new RangeError(`Too few combinations: ${line.join(' ')}`)
  const patterns = combos
    .slice(0, combinations)
    .map((combo) => ({ days: firstDayLowest(combo, days), cost: 0 }))
  return { service, demand, patterns, unvisitedCost: Infinity }
}

/** The format has day 1 in the highest bit, we in the lowest. */
function firstDayLowest(combo: number, days: number): number {
  let set = 0
  for (let day = 0; day < days; day++) if ((combo & (1 << (days - 1 - day))) !== 0) set |= 1 << day
  return set
}

import type { DaySet } from '../routing/daySet.ts'
import { daysBetween, type LocalDay } from '../time/localDay.ts'

/** How far from even the gap between two visits may be, as a share of the even gap. */
const slack = 0.35
/** Visits more often than this are spread by the calendar alone: to try all ways would be too many. */
const mostChosen = 5

/**
 * The ways of spreading so many visits over the allowed days of a plan: no two on one day, and the days between them, and
 * before the first and after the last, about even. `days` are the plan's days in order, `allowed` which of them may be used.
 * Empty when there is none; over four weeks at most 1,104 (five visits, any working day).
 */
export function spread(days: readonly LocalDay[], allowed: DaySet, visits: number): DaySet[] {
  const usable = days.flatMap((_day, index) => ((allowed & (1 << index)) === 0 ? [] : [index]))
  if (visits < 1 || visits > usable.length) return []
  if (visits === 1) return usable.map((index) => 1 << index)
  if (visits > mostChosen) return evenly(usable, visits)
  const length = daysBetween(days[0]!, days.at(-1)!) + 1
  const gap = length / visits
  const [least, most] = [Math.floor(gap * (1 - slack)), Math.ceil(gap * (1 + slack))]
  const offset = usable.map((index) => daysBetween(days[0]!, days[index]!))
  const found: DaySet[] = []
  const extend = (set: DaySet, last: number, left: number): void => {
    if (left === 0) {
      if (length - offset[last]! <= most) found.push(set)
      return
    }
    for (let next = last + 1; next < usable.length; next++) {
      const between = offset[next]! - offset[last]!
      if (between > most) return
      if (between >= least) extend(set | (1 << usable[next]!), next, left - 1)
    }
  }
  for (let first = 0; first < usable.length && offset[first]! < most; first++)
    extend(1 << usable[first]!, first, visits - 1)
  return found.length > 0 ? found : evenly(usable, visits)
}

/** Every so many of the usable days, begun at each day that leaves room. */
function evenly(usable: readonly number[], visits: number): DaySet[] {
  const step = usable.length / visits
  const ways = Array.from({ length: Math.ceil(step) }, (_, begin) => {
    const chosen = Array.from({ length: visits }, (_visit, visit) => Math.floor(begin + visit * step))
    return chosen.every((at) => at < usable.length)
      ? chosen.reduce((set, at) => set | (1 << usable[at]!), 0)
      : 0
  })
  return [...new Set(ways)].filter((set) => set !== 0)
}

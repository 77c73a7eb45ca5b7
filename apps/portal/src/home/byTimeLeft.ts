import { endOfLocalDay } from '@kewo/domain'

/** The shortest time left first, whatever it is; what has no end comes last, and of two at the same time the first stays first. */
export function byTimeLeft<Item extends { until: string | null }>(
  items: readonly Item[],
  timeZone: string,
): Item[] {
  const end = ({ until }: Item) => (until ? endOf(until, timeZone) : Infinity)
  return items.toSorted((one, other) => compare(end(one), end(other)))
}

/** A day counts to its end. */
const endOf = (until: string, timeZone: string): number =>
  (until.length === 10 ? endOfLocalDay(until, timeZone) : new Date(until)).getTime()

/** Not by subtraction: between two that never end there is no number. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)

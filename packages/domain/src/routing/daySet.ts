/** Days as bits: bit 0 is the first day, bit 30 the last there can be. */
export type DaySet = number

/** The first day of a set that is not empty. */
export function firstDayOf(set: DaySet): number {
  return 31 - Math.clz32(set & -set)
}

/** How many days are in a set. */
export function countDays(set: DaySet): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

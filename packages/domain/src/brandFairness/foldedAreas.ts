/** Figures of fewer managers than these would be figures of persons. */
export const fewestManagersOfArea = 3

/** An area with how many managers made visits in it. */
export type ManagedArea = { key: string; managers: number }

/**
 * Which areas stand by themselves, and which are put together: those with too few managers, and with them the next smallest until they
 * are enough, so that nothing can be told by taking what is shown from the whole. Nothing stands where all together are too few.
 */
export function foldedAreas(areas: readonly ManagedArea[]): { shown: string[]; folded: string[] } {
  const smallestFirst = areas.toSorted(
    (one, other) => one.managers - other.managers || (one.key < other.key ? -1 : 1),
  )
  let [count, together] = [0, 0]
  for (const { managers } of smallestFirst) {
    if (managers >= fewestManagersOfArea && (together === 0 || together >= fewestManagersOfArea)) break
    count += 1
    together += managers
  }
  const keys = (some: readonly ManagedArea[]) => some.map(({ key }) => key)
  const shown = keys(smallestFirst.slice(count))
  return { shown, folded: together < fewestManagersOfArea ? [] : keys(smallestFirst.slice(0, count)) }
}

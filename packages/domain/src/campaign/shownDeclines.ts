/** Declines are told to anyone but the shops' own manager from this many on, and in steps of as many. */
export const declineStep = 5

/** How many shops declined, as it may be told: the number, or null for fewer than may be told. */
type Shown = { declined: number | null; reasons: Map<string, number> | null }

/**
 * How many shops declined, and why, as a viewer may read it. Business rule: a decline has no consequence anywhere and is
 * never shown per shop to its manager's superiors, nor can it be worked out. The manager of those shops sees each; everyone else
 * sees whole steps of five, of all and of each reason, so that no single answer moves a figure that is held against another.
 */
export function shownDeclines(
  reasons: ReadonlyMap<string, number>,
  { ownShops }: { ownShops: boolean },
): Shown {
  const declined = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  if (ownShops) return { declined, reasons: new Map(reasons) }
  if (declined < declineStep) return { declined: null, reasons: null }
  const stepped = [...reasons].map(([reason, count]) => [reason, inSteps(count)] as const)
  return { declined: inSteps(declined), reasons: new Map(stepped.filter(([, count]) => count > 0)) }
}

/** A count that moves by whole steps, so that no single shop moves it. */
export const inSteps = (count: number): number => count - (count % declineStep)

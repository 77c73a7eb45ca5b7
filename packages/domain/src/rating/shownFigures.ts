import { fewestShops } from './ratingBatches.ts'

/** A figure that could be shown: of a person, a department, a branch, the company. */
export type FigureNode = {
  id: string
  /** The figure that contains this one; null, or one that is not in the list, for the top. */
  parentId: string | null
  /** Shops behind the ratings that hang on this node itself, not below it; signed ratings left out. */
  retailerIds: readonly string[]
}

/**
 * Which figures of a tree may be shown side by side: those with at least five different shops, less the ones that
 * could be subtracted (complementary suppression). Where a figure minus the shown ones below it would leave one to four
 * shops, the smallest of those below is hidden as well, until what is left is none or at least five.
 *
 * Why that is enough: the remainders of the shown figures do not share a rating, and every sum or difference of shown
 * figures is a sum or difference of whole remainders. Nodes in a circle are never shown.
 */
export function shownFigures(nodes: readonly FigureNode[]): Set<string> {
  const ids = new Set(nodes.map(({ id }) => id))
  const isTop = ({ parentId }: FigureNode) => parentId === null || !ids.has(parentId)
  const below = Map.groupBy(nodes, ({ parentId }) => parentId)
  const shown = new Set<string>()
  for (const top of nodes.filter(isTop)) decide(top, below, shown)
  return shown
}

/** A shown figure, the shops that it leaves when the shown figures below it are subtracted, and those figures. */
type Shown = { id: string; size: number; remainder: ReadonlySet<string>; parts: readonly Shown[] }

/** What a subtree passes upwards: its topmost shown figures, and the shops that none of them covers. */
type Decided = { shops: ReadonlySet<string>; parts: readonly Shown[]; loose: ReadonlySet<string> }

function decide(
  node: FigureNode,
  below: ReadonlyMap<string | null, readonly FigureNode[]>,
  shown: Set<string>,
): Decided {
  const inner = (below.get(node.id) ?? []).map((child) => decide(child, below, shown))
  const own = new Set(node.retailerIds)
  const shops = unionOf([own, ...inner.map((child) => child.shops)])
  const loose = unionOf([own, ...inner.map((child) => child.loose)])
  const parts = inner.flatMap((child) => child.parts)
  if (shops.size < fewestShops) return { shops, parts, loose }
  const figure = withholding({ id: node.id, size: shops.size, remainder: loose, parts }, shown)
  shown.add(node.id)
  return { shops, parts: [figure], loose: new Set() }
}

/** Hides parts of a figure until its remainder is none or at least five shops. */
function withholding(figure: Shown, shown: Set<string>): Shown {
  let { remainder, parts } = figure
  while (remainder.size > 0 && remainder.size < fewestShops && parts.length > 0) {
    const hidden = smallest(parts)
    shown.delete(hidden.id)
    remainder = unionOf([remainder, hidden.remainder])
    parts = [...parts.filter((part) => part !== hidden), ...hidden.parts]
  }
  return { ...figure, remainder, parts }
}

/** The part to hide: one whose hiding helps at once, of those the one with the fewest shops, then by id. */
function smallest(parts: readonly Shown[]): Shown {
  const order = (part: Shown) => (part.remainder.size === 0 ? Number.POSITIVE_INFINITY : part.size)
  return parts.toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))[0]!
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

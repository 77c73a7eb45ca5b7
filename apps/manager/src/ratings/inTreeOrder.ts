type Node = { id: string; parentId: string | null; isPerson: boolean }

/** Each node below the one that contains it, regions before people; a node whose parent is not in view stands on top. */
export function inTreeOrder<Figure extends Node>(figures: readonly Figure[]): (Figure & { depth: number })[] {
  const ids = new Set(figures.map(({ id }) => id))
  const below = Map.groupBy(figures, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  )
  const rows: (Figure & { depth: number })[] = []
  const visit = (parentId: string | null, depth: number) => {
    const children = below.get(parentId) ?? []
    for (const figure of children.toSorted((one, other) => Number(one.isPerson) - Number(other.isPerson))) {
      rows.push({ ...figure, depth })
      visit(figure.id, depth + 1)
    }
  }
  visit(null, 0)
  return rows
}

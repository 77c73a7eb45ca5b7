type Node = { name: string; path: readonly string[] }

/** Each region behind the one that it lies below, siblings by name. Ids of a path are plain; a region's own is the last. */
export function treeOrder<Region extends Node>(regions: readonly Region[]): Region[] {
  const below = Map.groupBy(regions, ({ path }) => path.at(-2))
  const rows: Region[] = []
  const visit = (above: string | undefined) => {
    for (const region of (below.get(above) ?? []).toSorted(byName)) {
      rows.push(region)
      visit(region.path.at(-1))
    }
  }
  visit(undefined)
  return rows
}

const byName = (one: Node, other: Node): number =>
  one.name.localeCompare(other.name, 'zh-CN', { numeric: true })

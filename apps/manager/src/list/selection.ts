/** Rows that are chosen, as they were when last seen; they may stand on several pages. */
export type Chosen<Row> = ReadonlyMap<string, Row>

type Keyed = { id: string }

/** Takes rows in, or out again. */
export function choose<Row extends Keyed>(
  chosen: Chosen<Row>,
  rows: readonly Row[],
  on: boolean,
): Chosen<Row> {
  const next = new Map(chosen)
  for (const row of rows) {
    if (on) next.set(row.id, row)
    else next.delete(row.id)
  }
  return next
}

/** How much of a page is chosen. */
export function pageChosen<Row extends Keyed>(
  chosen: Chosen<Row>,
  rows: readonly Row[],
): 'all' | 'some' | 'none' {
  const count = rows.filter(({ id }) => chosen.has(id)).length
  if (count === 0) return 'none'
  return count === rows.length ? 'all' : 'some'
}

/** The chosen rows; those of the open page as they stand now. */
export function chosenNow<Row extends Keyed>(chosen: Chosen<Row>, rows: readonly Row[]): Row[] {
  const here = new Map(rows.map((row) => [row.id, row]))
  return [...chosen.values()].map((row) => here.get(row.id) ?? row)
}

const pageAndSort = new Set(['after', 'before', 'size', 'sort', 'direction'])

/** Which part of a list is looked at, whatever page and order: rows that were chosen elsewhere are chosen no more. */
export const partOf = (pathname: string, search: object): string =>
  JSON.stringify([
    pathname,
    ...Object.entries(search)
      .filter(([name, value]) => !pageAndSort.has(name) && value !== undefined)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  ])

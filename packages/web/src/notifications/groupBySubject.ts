/** Notifications of one row, the newest first. */
export type Group<Row> = { key: string; newest: Row; earlier: Row[] }

/**
 * Brings together what is about one row, where its newest stands. What leads nowhere stands by itself: there is no telling
 * whether two of these are about the same.
 */
export function groupBySubject<Row extends { id: string; subject: string; leadsTo: string | null }>(
  rows: readonly Row[],
): Group<Row>[] {
  const groups = new Map<string, Group<Row>>()
  for (const row of rows) {
    const key = row.leadsTo === null ? row.id : `${row.subject} ${row.leadsTo}`
    const group = groups.get(key)
    if (group) group.earlier.push(row)
    else groups.set(key, { key, newest: row, earlier: [] })
  }
  return [...groups.values()]
}

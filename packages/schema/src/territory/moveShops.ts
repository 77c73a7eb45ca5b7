import type { DbTransaction } from '@kewo/db'
import { refuseClosed } from '../region/openRegion.ts'

type Lying = { territoryId: string | null; regionId: string }
export type Move = { id: string; from: Lying; to: Lying }

/** Rows that one statement takes, whose values are its parameters: PostgreSQL allows 65,535. */
const chunk = 5_000

export function* chunksOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += chunk) yield rows.slice(start, start + chunk)
}

/**
 * Moves shops that lie where they are said to lie, and counts them: one that was moved meanwhile stays. Into a closed region
 * none is moved.
 */
export async function moveShops(db: DbTransaction, moves: readonly Move[]): Promise<number> {
  const alike = Map.groupBy(moves, ({ from, to }) => JSON.stringify([from, to]))
  let moved = 0
  for (const group of alike.values()) {
    const { from, to } = group[0]!
    await refuseClosed(db, to.regionId)
    for (const shops of chunksOf(group)) {
      const ids = shops.map(({ id }) => id)
      const { count } = await db.retailer.updateMany({ where: { id: { in: ids }, ...from }, data: to })
      moved += count
    }
  }
  return moved
}

/** Most shops that an entry of the audit log names; how many there are stands beside them. */
const mostAudited = 5_000

/** The shops of a move, as the audit log names them. */
export const auditedMoves = (moves: readonly Move[]): string[] =>
  moves.slice(0, mostAudited).map(({ id }) => id)

import { type AuditedSubject, bulkRead } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { LRUCache } from 'lru-cache'
import type { Context } from '../builder/context.ts'

type Whose = { userId: string; rowType: AuditedSubject }
type Known = { since: Date; rowIds: Set<string> }

/** Of so many people and kinds of rows it is kept in memory; and of nobody who has read more rows than this. */
const mostKept = 2_000
const mostRows = 5 * bulkRead.rows

/**
 * What this process itself has seen in RecentRead: a page that is asked for again, as pages are whenever something changes,
 * would write the same rows to where they stand. Its count does not grow by them, so it need not be written.
 */
const knownOf = new WeakMap<Db, LRUCache<string, Known>>()

/** When the count that a read of this moment belongs to began at the earliest. */
export const windowBegun = (now: Date) => new Date(now.getTime() - bulkRead.minutes * 60_000)

/** Whether every one of these rows stands in the count of this person that still runs. */
export function knowsReads({ db, now }: Context, whose: Whose, rowIds: ReadonlySet<string>): boolean {
  const known = knownOf.get(db)?.get(keyOf(whose))
  if (!known || known.since <= windowBegun(now)) return false
  return [...rowIds].every((id) => known.rowIds.has(id))
}

/** Called once the rows stand in the count that began at `since`, and what there was to note is noted. */
export function rememberReads({ db }: Context, whose: Whose, rowIds: ReadonlySet<string>, since: Date): void {
  const cache = knownOf.get(db) ?? new LRUCache<string, Known>({ max: mostKept })
  knownOf.set(db, cache)
  const before = cache.get(keyOf(whose))
  const all = new Set(before?.since.getTime() === since.getTime() ? [...before.rowIds, ...rowIds] : rowIds)
  if (all.size > mostRows) cache.delete(keyOf(whose))
  else cache.set(keyOf(whose), { since, rowIds: all })
}

const keyOf = ({ userId, rowType }: Whose) => `${userId} ${rowType}`

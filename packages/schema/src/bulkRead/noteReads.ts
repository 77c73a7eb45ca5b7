import { type AuditedSubject, isWorthNoting } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import type { Context } from '../builder/context.ts'
import { readerOf, type Viewer } from '../viewer/viewer.ts'
import { type Reads, takeReads } from './countReads.ts'
import { knowsReads, rememberReads, windowBegun } from './knownReads.ts'

/**
 * Called when an operation is over, before its answer leaves: what it answered of people is added to what the viewer was
 * answered in the last minutes, page by page or over several connections, and what adds up to a read in bulk is noted in
 * the audit log. Nothing is sent that could not be noted.
 */
export async function noteReads(context: Context): Promise<void> {
  const kinds = takeReads(context)
  if (!context.viewer) return
  const viewer = readerOf(context.viewer)
  for (const [rowType, reads] of kinds) await noteKind({ ...context, viewer }, viewer, rowType, reads)
}

type Total = { rows: number; noted: number; since: Date }

async function noteKind(
  context: Context,
  viewer: Viewer,
  rowType: AuditedSubject,
  reads: Reads,
): Promise<void> {
  const whose = { userId: viewer.userId, rowType }
  if (knowsReads(context, whose, reads.rowIds)) return
  const total = await addUp(context, viewer, rowType, [...reads.rowIds])
  if (isWorthNoting(total.rows, total.noted)) await noteTotal(context, viewer, rowType, reads, total)
  rememberReads(context, whose, reads.rowIds, total.since)
}

async function noteTotal(
  context: Context,
  viewer: Viewer,
  rowType: AuditedSubject,
  reads: Reads,
  total: Total,
): Promise<void> {
  await context.db.$transaction(async (transaction) => {
    // Of two operations that see it at once, one notes it.
    const { count } = await transaction.recentRead.updateMany({
      where: { userId: viewer.userId, rowType, noted: total.noted },
      data: { noted: total.rows },
    })
    if (count === 0) return
    await recordAct(transaction, context, {
      action: 'readInBulk',
      subjectType: rowType,
      subjectId: null,
      after: { rows: total.rows, personal: [...reads.fields].toSorted() },
    })
  })
}

/** A row that is read again counts once. In the database, which all processes share. */
async function addUp(
  { db, now }: Context,
  { userId }: Viewer,
  rowType: string,
  rowIds: string[],
): Promise<Total> {
  const begun = windowBegun(now)
  const [total] = await db.$queryRaw<Total[]>`
    INSERT INTO "RecentRead" AS known ("userId", "rowType", "rowIds", since)
    VALUES (${userId}::uuid, ${rowType}, ${rowIds}::uuid[], ${now})
    ON CONFLICT ("userId", "rowType") DO UPDATE SET
      since = CASE WHEN known.since > ${begun} THEN known.since ELSE excluded.since END,
      noted = CASE WHEN known.since > ${begun} THEN known.noted ELSE 0 END,
      "rowIds" = CASE WHEN known.since > ${begun}
        THEN ARRAY(SELECT unnest(known."rowIds") UNION SELECT unnest(excluded."rowIds"))
        ELSE excluded."rowIds" END
    RETURNING cardinality("rowIds") AS rows, noted, since`
  if (!total) throw new Error('An INSERT that answers its row answered none')
  return total
}

import type { Db, Prisma } from '@kewo/db'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { viewerMay, type Viewer } from '../viewer/viewer.ts'

/**
 * Complaints of which the log knows and that an admin may not read, such as one about that admin whose shop let inspectors
 * in: the log must not tell of them either.
 */
async function keptFrom(db: Db, viewer: Viewer): Promise<string[]> {
  const logged = { category: 'COMPLAINT', events: { some: { kind: 'CONFIDENTIALITY_LIFTED' } } } as const
  const select = { id: true }
  const all = await db.helpRequest.findMany({ where: logged, select })
  const seen = await db.helpRequest.findMany({
    where: { ...logged, AND: visibleHelpRequests(viewer) },
    select,
  })
  const seenIds = new Set(seen.map(({ id }) => id))
  return all.flatMap(({ id }) => (seenIds.has(id) ? [] : id))
}

/** The whole log is for admins, less what tells of requests that are kept from the one who looks. */
export async function visibleAuditEntries(db: Db, viewer: Viewer): Promise<Prisma.AuditEntryWhereInput> {
  if (!viewerMay(viewer, 'readAuditLog')) return { id: { in: [] } }
  const kept = await keptFrom(db, viewer)
  return kept.length === 0 ? {} : { NOT: { subjectType: 'HelpRequest', subjectId: { in: kept } } }
}

export async function seesAuditEntry(
  db: Db,
  viewer: Viewer | null,
  { subjectType, subjectId }: { subjectType: string; subjectId: string | null },
): Promise<boolean> {
  if (!viewer || !viewerMay(viewer, 'readAuditLog')) return false
  if (subjectType !== 'HelpRequest' || subjectId === null) return true
  return !(await keptFrom(db, viewer)).includes(subjectId)
}

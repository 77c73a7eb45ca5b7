import { foldHelpRequest } from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import { loadServiceLevels } from '../company/serviceLevels.ts'
import { deadlinesBy } from './deadlines.ts'

const page = 500

/**
 * Counts anew when every open request is due, after the working calendar has changed. Each is locked before its events
 * are read, so that a step that is taken meanwhile comes before this or after it, never in between.
 */
export async function recountDeadlines(db: DbTransaction, timeZone: string): Promise<void> {
  const levels = await loadServiceLevels(db, timeZone)
  for (let after: string | null = null; ;) {
    const locked: { id: string }[] = await db.$queryRaw`
      SELECT id FROM "HelpRequest" WHERE status IN ('NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER')
        AND (${after}::uuid IS NULL OR id > ${after}::uuid)
      ORDER BY id LIMIT ${page} FOR UPDATE`
    const last = locked.at(-1)
    if (!last) return
    after = last.id
    const requests = await db.helpRequest.findMany({
      where: { id: { in: locked.map(({ id }) => id) } },
      select: {
        ...{ id: true, category: true, urgency: true, openedAt: true },
        events: { orderBy: { sequence: 'asc' } },
      },
    })
    const rows = requests.map(({ id, events, ...request }) => {
      const due = deadlinesBy(levels, request, foldHelpRequest(events))
      return Prisma.sql`(${id}::uuid, ${due.firstResponseDueAt}::timestamptz, ${due.resolutionDueAt}::timestamptz,
        ${due.dueAt}::timestamptz, ${due.warnsAt}::timestamptz)`
    })
    await db.$executeRaw`
      UPDATE "HelpRequest" r SET "firstResponseDueAt" = due.first, "resolutionDueAt" = due.resolution,
        "dueAt" = due.running, "warnsAt" = due.warns
      FROM (VALUES ${Prisma.join(rows)}) AS due (id, first, resolution, running, warns) WHERE r.id = due.id`
  }
}

import { dayOfDateColumn, type LocalDay, localDayOf, VisitOfSomebodyElse } from '@kewo/domain'
import type { DbTransaction, Prisma, Visit } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { retailerScope, type RetailerScope } from '../retailer/access.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { visibleVisits } from './access.ts'
import { lockRow } from '../write/lockRow.ts'

export type OwnVisit = Visit & {
  traces: { version: number }[]
  retailer: RetailerScope & { name: string; userId: string | null }
}

const withShop = {
  retailer: { select: { ...retailerScope, name: true, userId: true } },
  staff: { select: { name: true } },
  traces: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.VisitInclude

/**
 * The viewer's own visit, locked until the transaction ends: of two devices that act at once the second meets the rule
 * with the first one's act done. NOT_FOUND outside of the scope; throws VisitOfSomebodyElse inside of it.
 */
export async function lockOwnVisit(db: DbTransaction, viewer: StaffViewer, id: string): Promise<OwnVisit> {
  await lockRow(db, 'Visit', id)
  const visit = found(
    await db.visit.findFirst({ where: { id, AND: visibleVisits(viewer) }, include: withShop }),
  )
  if (visit.staffId !== viewer.staffId) throw new VisitOfSomebodyElse(visit.staff.name)
  return visit
}

/** The day by which people know a visit: when it began, else for when it is planned. */
export function dayOfVisit(
  { startedAt, plannedOn, createdAt }: Pick<Visit, 'startedAt' | 'plannedOn' | 'createdAt'>,
  timeZone: string,
): LocalDay {
  if (startedAt) return localDayOf(startedAt, timeZone)
  return plannedOn ? dayOfDateColumn(plannedOn) : localDayOf(createdAt, timeZone)
}

type Query = { include?: Prisma.VisitInclude; select?: Prisma.VisitSelect }

/** The visit as it now stands, in the viewer's scope; what every step answers with. */
export async function readVisit(query: Query, { db, viewer }: SignedIn, id: string): Promise<Visit> {
  return found(await db.visit.findFirst({ ...query, where: { id, AND: visibleVisits(viewer) } } as never))
}

import { dateColumnOf, endOfLocalDay, fairnessPeriod, type LocalDay, startOfLocalDay } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'

/** Whose shops are looked at: one's own as their manager, those of managers whom one leads, or areas without a name in them. */
export type FairnessOf = 'OWN' | 'MANAGERS' | 'AREAS'

export type FairnessScope = {
  /** Whose manager counts, as a condition on `member` and on `region`, that of its territory. */
  managers: Prisma.Sql
  /** By what the shops are put together, as text. */
  column: Prisma.Sql
  from: LocalDay
  to: LocalDay
  /** Instants of the same: from the first until before the second. */
  since: Date
  until: Date
  /** The same as dates of weeks. */
  firstDay: Date
  lastDay: Date
}

type Asker = Pick<SignedIn<StaffViewer>, 'viewer' | 'now' | 'timeZone'>

const byManager = Prisma.sql`member."staffId"::text`

/** A manager sees the own shops a week before anybody else; who leads, those of the managers below; who sees the whole company, areas. */
export function fairnessScope(asker: Asker, of: FairnessOf, regionId: string | null = null): FairnessScope {
  const { viewer } = asker
  switch (of) {
    case 'OWN':
      return scope(asker, true, Prisma.sql`member."staffId" = ${viewer.staffId}::uuid`, byManager)
    case 'MANAGERS':
      return scope(asker, false, led(viewer), byManager)
    case 'AREAS':
      return scope(
        asker,
        false,
        viewer.seesAll && regionId ? Prisma.sql`${regionId}::uuid = ANY (region.path)` : Prisma.sql`false`,
        Prisma.sql`coalesce(region.path[array_position(region.path, ${regionId}::uuid) + 1], region.id)::text`,
      )
  }
}

/** The shops of one manager, for that manager and for who leads; nothing for everybody else. */
export function fairnessOfManager(asker: Asker, managerId: string): FairnessScope {
  const own = asker.viewer.staffId === managerId
  const his = Prisma.sql`member."staffId" = ${managerId}::uuid`
  return scope(asker, own, own ? his : Prisma.sql`${his} AND ${led(asker.viewer)}`, byManager)
}

const led = ({ regionIds, staffId }: StaffViewer) =>
  Prisma.sql`region.id = ANY (${[...regionIds]}::uuid[]) AND member."staffId" <> ${staffId}::uuid`

function scope(
  { now, timeZone }: Asker,
  own: boolean,
  managers: Prisma.Sql,
  column: Prisma.Sql,
): FairnessScope {
  const { from, to } = fairnessPeriod(now, timeZone, { own })
  return {
    ...{ managers, column, from, to },
    ...{ since: startOfLocalDay(from, timeZone), until: endOfLocalDay(to, timeZone) },
    ...{ firstDay: dateColumnOf(from), lastDay: dateColumnOf(to) },
  }
}

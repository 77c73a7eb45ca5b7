import {
  type BatchSum,
  type RatedRole,
  type RatingFigure as TreeFigure,
  ratingTree,
  yearBefore,
} from '@kewo/domain'
import { type Db, type Format, type MarketType, Prisma } from '@kewo/db'

/** A person or a region with what may be shown of its ratings. */
export type Figure = {
  id: string
  kind: 'PERSON' | 'REGION'
  name: string
  nameEn: string | null
  parentId: string | null
} & TreeFigure

/** All figures of one role, those that are hidden with them: see `ratingTree` for what may be shown. */
export async function ratingFigures(db: Db, role: RatedRole, now: Date): Promise<Figure[]> {
  const [regions, people, batches, invited] = await Promise.all([
    db.region.findMany({ select: { id: true, name: true, nameEn: true, parentId: true } }),
    db.staff.findMany({
      where: { OR: [{ ratings: { some: { role } } }, { memberships: { some: { role } } }] },
      select: { id: true, name: true, regionId: true },
    }),
    batchesByPerson(db, role, now),
    invitedByPerson(db, role, now),
  ])
  const tree = ratingTree(
    regions,
    people.map(({ id, regionId }) => ({
      ...{ id, regionId, batches: batches.get(id) ?? [] },
      invited: invited.get(id) ?? 0,
    })),
  )
  const shown = (id: string): TreeFigure => tree.get(id) ?? { aggregate: null, batches: [] }
  return [
    ...regions.map((region): Figure => ({ ...region, kind: 'REGION', ...shown(region.id) })),
    ...people.map(({ id, name, regionId }): Figure => ({
      ...{ id, kind: 'PERSON', name, nameEn: null, parentId: regionId },
      ...shown(id),
    })),
  ]
}

/** Which rows of "RatingBatch" (as `batch`) are in figures at `now`. */
export const isShown = (role: RatedRole, now: Date) =>
  Prisma.sql`batch.role::text = ${role} AND batch."releasedAt" < ${now} AND batch."oldestAt" > ${yearBefore(now)}`

type Row = Omit<BatchSum, 'kind'> & {
  staffId: string
  territoryId: string | null
  marketType: MarketType | null
  format: Format | null
}

/** The batches that are shown, by the person whom they are about, summed up where the ratings lie. */
async function batchesByPerson(db: Db, role: RatedRole, now: Date): Promise<Map<string, BatchSum[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT batch."staffId", batch."releasedAt" AS at, batch."territoryId", batch."marketType", batch.format,
      count(*)::int AS count, sum(rating.stars)::int AS stars,
      array_agg(DISTINCT rating."retailerId"::text) AS "retailerIds",
      array_remove(array_agg(DISTINCT CASE WHEN NOT rating.signed THEN rating."retailerId"::text END), NULL) AS "anonymousIds"
    FROM "RatingBatch" batch JOIN "Rating" rating ON rating."batchId" = batch.id
    WHERE ${isShown(role, now)}
    GROUP BY batch.id`
  const sums = rows.map(({ staffId, territoryId, marketType, format, ...sum }) => ({
    staffId,
    sum: { ...sum, kind: { territoryId, marketType, format } },
  }))
  const byPerson = Map.groupBy(sums, ({ staffId }) => staffId)
  return new Map([...byPerson].map(([staffId, own]) => [staffId, own.map(({ sum }) => sum)]))
}

async function invitedByPerson(db: Db, role: RatedRole, now: Date): Promise<Map<string, number>> {
  const groups = await db.ratingInvitation.groupBy({
    by: ['staffId'],
    where: { role, invitedAt: { gt: yearBefore(now) } },
    _count: true,
  })
  return new Map(groups.map(({ staffId, _count }) => [staffId, _count]))
}

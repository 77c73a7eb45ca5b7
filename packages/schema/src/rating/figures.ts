import {
  type RatedRole,
  type RatingAggregate,
  type RatingVersion,
  type ReleasedRating,
  ratingTree,
} from '@kewo/domain'
import type { Db } from '@kewo/db'

/** A person or a region with what may be shown of its ratings. */
export type Figure = {
  id: string
  kind: 'PERSON' | 'REGION'
  name: string
  nameEn: string | null
  parentId: string | null
  /** Null: fewer than five shops, or it could be worked out from the figures beside it. */
  aggregate: RatingAggregate | null
}

export type Figures = { figures: readonly Figure[]; releasedOf: (id: string) => readonly ReleasedRating[] }

/** All figures of one role, those that are hidden with them: see `ratingTree` for what may be shown. */
export async function ratingFigures(db: Db, role: RatedRole, now: Date): Promise<Figures> {
  const [regions, people, versions, invited] = await Promise.all([
    db.region.findMany({ select: { id: true, name: true, nameEn: true, parentId: true } }),
    db.staff.findMany({
      where: { OR: [{ ratings: { some: { role } } }, { memberships: { some: { role } } }] },
      select: { id: true, name: true, regionId: true },
    }),
    versionsByPerson(db, role),
    invitedByPerson(db, role, now),
  ])
  const tree = ratingTree(
    regions,
    people.map(({ id, regionId }) => ({
      ...{ id, regionId, versions: versions.get(id) ?? [] },
      invited: invited.get(id) ?? 0,
    })),
    now,
  )
  const aggregate = (id: string) => tree.get(id)?.aggregate ?? null
  const figures: Figure[] = [
    ...regions.map((region): Figure => ({ ...region, kind: 'REGION', aggregate: aggregate(region.id) })),
    ...people.map(({ id, name, regionId }): Figure => ({
      ...{ id, kind: 'PERSON', name, nameEn: null, parentId: regionId, aggregate: aggregate(id) },
    })),
  ]
  return { figures, releasedOf: (id) => (aggregate(id) ? (tree.get(id)?.released ?? []) : []) }
}

type Earlier = { stars: number; words: string | null; signed: boolean; at: string }

/** Every version of every rating of a role, by the person it is about: releases are decided over the whole history. */
async function versionsByPerson(db: Db, role: RatedRole): Promise<Map<string, RatingVersion[]>> {
  const rows = await db.rating.findMany({ where: { role }, orderBy: { id: 'asc' } })
  const byPerson = new Map<string, RatingVersion[]>()
  for (const { id, staffId, retailerId, stars, words, signed, ratedAt, editedAt, earlierVersions } of rows) {
    const earlier = (earlierVersions as unknown as Earlier[]).map(({ at, ...said }) => ({
      ...said,
      at: new Date(at),
    }))
    const versions = [...earlier, { stars, words, signed, at: editedAt ?? ratedAt }]
    const known = byPerson.get(staffId) ?? []
    byPerson.set(staffId, known)
    for (const version of versions) known.push({ ...version, ratingId: id, retailerId })
  }
  return byPerson
}

async function invitedByPerson(db: Db, role: RatedRole, now: Date): Promise<Map<string, number>> {
  const yearAgo = new Date(now)
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
  const groups = await db.ratingInvitation.groupBy({
    by: ['staffId'],
    where: { role, invitedAt: { gt: yearAgo } },
    _count: true,
  })
  return new Map(groups.map(({ staffId, _count }) => [staffId, _count]))
}

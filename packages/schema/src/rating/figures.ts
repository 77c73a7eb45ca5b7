import { type RatedRole, type GivenRating, type RatingFigure as TreeFigure, ratingTree } from '@kewo/domain'
import type { Db } from '@kewo/db'

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
  const [regions, people, ratings, invited] = await Promise.all([
    db.region.findMany({ select: { id: true, name: true, nameEn: true, parentId: true } }),
    db.staff.findMany({
      where: { OR: [{ ratings: { some: { role } } }, { memberships: { some: { role } } }] },
      select: { id: true, name: true, regionId: true },
    }),
    ratingsByPerson(db, role),
    invitedByPerson(db, role, now),
  ])
  const tree = ratingTree(
    regions,
    people.map(({ id, regionId }) => ({
      ...{ id, regionId, ratings: ratings.get(id) ?? [] },
      invited: invited.get(id) ?? 0,
    })),
    now,
  )
  const shown = (id: string): TreeFigure => tree.get(id) ?? { aggregate: null, released: [] }
  return [
    ...regions.map((region): Figure => ({ ...region, kind: 'REGION', ...shown(region.id) })),
    ...people.map(({ id, name, regionId }): Figure => ({
      ...{ id, kind: 'PERSON', name, nameEn: null, parentId: regionId },
      ...shown(id),
    })),
  ]
}

/** Every rating of a role, by the person it is about: releases are decided over the whole history. */
async function ratingsByPerson(db: Db, role: RatedRole): Promise<Map<string, GivenRating[]>> {
  const rows = await db.rating.findMany({
    where: { role },
    select: {
      ...{ id: true, staffId: true, retailerId: true, stars: true, words: true, signed: true, ratedAt: true },
      ...{ territoryId: true, marketType: true, format: true },
    },
  })
  const given = rows.map(({ id, staffId, territoryId, marketType, format, ...row }) => ({
    staffId,
    rating: { ...row, ratingId: id, kind: { territoryId, marketType, format } },
  }))
  const byPerson = Map.groupBy(given, ({ staffId }) => staffId)
  return new Map([...byPerson].map(([staffId, own]) => [staffId, own.map(({ rating }) => rating)]))
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

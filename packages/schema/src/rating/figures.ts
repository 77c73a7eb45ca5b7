import {
  type FigureNode,
  type RatedRole,
  type RatingAggregate,
  type RatingVersion,
  releasableAggregate,
  releasedMean,
  type ReleasedRating,
  releasedRatings,
  shownFigures,
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

/**
 * All figures of one role. What is hidden is decided over the whole company at once, never by who looks: two people
 * who see different parts could otherwise subtract what they see from each other's.
 */
export async function ratingFigures(db: Db, role: RatedRole, now: Date): Promise<Figures> {
  const [regions, people, versions, invited] = await Promise.all([
    db.region.findMany({ select: { id: true, name: true, nameEn: true, parentId: true, path: true } }),
    db.staff.findMany({
      where: { OR: [{ ratings: { some: { role } } }, { memberships: { some: { role } } }] },
      select: { id: true, name: true, regionId: true },
    }),
    versionsByPerson(db, role),
    invitedByPerson(db, role, now),
  ])
  const released = new Map(people.map(({ id }) => [id, releasedRatings(versions.get(id) ?? [], now)]))
  const pathOf = new Map(regions.map(({ id, path }) => [id, path]))
  const within = (regionId: string) =>
    people.filter((person) => pathOf.get(person.regionId)?.includes(regionId))
  const ratingsWithin = new Map(
    regions.map(({ id }) => [id, within(id).flatMap((person) => released.get(person.id) ?? [])]),
  )
  const shown = shownFigures([
    ...regions.map(regionNode),
    ...people.map((person) => personNode(person, released.get(person.id) ?? [])),
  ])

  const aggregate = (
    id: string,
    ratings: readonly ReleasedRating[],
    parentId: string | null,
    asked: number,
  ) => {
    const regionMean = parentId ? releasedMean(ratingsWithin.get(parentId) ?? []) : null
    return shown.has(id) ? releasableAggregate(ratings, { regionMean, invited: asked }) : null
  }
  const figures: Figure[] = [
    ...regions.map(({ id, name, nameEn, parentId }): Figure => {
      const asked = within(id).reduce((sum, person) => sum + (invited.get(person.id) ?? 0), 0)
      return {
        id,
        kind: 'REGION',
        name,
        nameEn,
        parentId,
        aggregate: aggregate(id, ratingsWithin.get(id) ?? [], parentId, asked),
      }
    }),
    ...people.map(({ id, name, regionId }): Figure => {
      const own = aggregate(id, released.get(id) ?? [], regionId, invited.get(id) ?? 0)
      return { id, kind: 'PERSON', name, nameEn: null, parentId: regionId, aggregate: own }
    }),
  ]
  return { figures, releasedOf: (id) => (shown.has(id) ? (released.get(id) ?? []) : []) }
}

const regionNode = ({ id, parentId }: { id: string; parentId: string | null }): FigureNode => ({
  id,
  parentId,
  retailerIds: [],
})

function personNode(
  { id, regionId }: { id: string; regionId: string },
  ratings: readonly ReleasedRating[],
): FigureNode {
  const retailerIds = ratings.flatMap(({ signed, retailerId }) => (signed ? [] : retailerId))
  return { id, parentId: regionId, retailerIds }
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

import type { BatchSum } from './batchSum.ts'
import { type RatingAggregate, releasableAggregate, releasedMean } from './releasableAggregate.ts'
import { type FigureNode, shownFigures } from './shownFigures.ts'

/** A node of the organisation, under whose people's ratings are summed up. */
export type RatedRegion = { id: string; parentId: string | null }

export type RatedPerson = {
  id: string
  /** The region that the person belongs to. */
  regionId: string
  /** The batches of this person in one role whose ratings are of the last 12 months. */
  batches: readonly BatchSum[]
  /** Invitations to rate in the last 12 months. */
  invited: number
}

/** What may be shown of one person or region, and what is behind it. */
export type RatingFigure = {
  /** Null: fewer than five shops, or it could be worked out from the figures beside it. */
  aggregate: RatingAggregate | null
  batches: readonly BatchSum[]
}

/**
 * All figures of one role, by the id of person or region, as they may be shown to anybody who may see any of
 * them. What is hidden is decided over the whole company at once, never by who looks: two people who see different
 * parts could otherwise subtract what they see from each other's.
 */
export function ratingTree(
  regions: readonly RatedRegion[],
  people: readonly RatedPerson[],
): ReadonlyMap<string, RatingFigure> {
  const parentOf = new Map(regions.map(({ id, parentId }) => [id, parentId]))
  const withinOf = new Map(regions.map(({ id }): [string, RatedPerson[]] => [id, []]))
  for (const person of people)
    for (const region of upwards(person.regionId, parentOf)) withinOf.get(region)?.push(person)
  const behind = new Map(
    [...withinOf].map(([id, within]) => [id, within.flatMap(({ batches }) => batches)] as const),
  )
  const shown = shownFigures([
    ...regions.map(({ id, parentId }): FigureNode => ({ id, parentId, retailerIds: [] })),
    ...people.map(({ id, regionId, batches }): FigureNode => ({
      ...{ id, parentId: regionId },
      retailerIds: batches.flatMap(({ anonymousIds }) => anonymousIds),
    })),
  ])
  const figure = (
    id: string,
    batches: readonly BatchSum[],
    parentId: string | null,
    invited: number,
  ): [string, RatingFigure] => {
    const regionMean = parentId === null ? null : releasedMean(behind.get(parentId) ?? [])
    const aggregate = shown.has(id) ? releasableAggregate(batches, { regionMean, invited }) : null
    return [id, { aggregate, batches }]
  }
  return new Map([
    ...regions.map(({ id, parentId }) =>
      figure(id, behind.get(id) ?? [], parentId, sum((withinOf.get(id) ?? []).map(({ invited }) => invited))),
    ),
    ...people.map(({ id, regionId, batches, invited }) => figure(id, batches, regionId, invited)),
  ])
}

/** A region and all above it; a circle ends where it began. */
function upwards(regionId: string, parentOf: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = []
  for (let id: string | null | undefined = regionId; id && !path.includes(id); id = parentOf.get(id))
    path.push(id)
  return path
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

import { ratingBatches } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { DemoRows } from './writeRows.ts'

type Batches = { rows: DemoRows['RatingBatch'][]; ratings: DemoRows['Rating'][] }

/** The batches that have been released until today, and all ratings, each with its batch. */
export function batchesOf(demo: Demo, ratings: readonly DemoRows['Rating'][]): Batches {
  const id = demo.ids('rating batches')
  const rows: DemoRows['RatingBatch'][] = []
  const batchIdOf = new Map<string, string>()
  for (const own of Map.groupBy(ratings, ({ staffId, role }) => `${staffId} ${role}`).values()) {
    const { staffId, role } = own[0]!
    for (const { at, oldestAt, kind, ratings: released } of ratingBatches(own.map(given), true, demo.now)) {
      const batchId = id(at)
      rows.push({ id: batchId, staffId, role, releasedAt: at, oldestAt, ...kind })
      for (const { ratingId } of released) batchIdOf.set(ratingId, batchId)
    }
  }
  return { rows, ratings: ratings.map((one) => ({ ...one, batchId: batchIdOf.get(one.id!) ?? null })) }
}

const given = ({ id, retailerId, signed, ratedAt, territoryId, marketType, format }: DemoRows['Rating']) => ({
  ...{ ratingId: id!, retailerId, signed: signed ?? false, ratedAt: new Date(ratedAt) },
  kind: { territoryId: territoryId ?? null, marketType, format },
})

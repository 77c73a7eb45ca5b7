import { type RatedRole, ratedRoles, type RatingOccasion } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { found } from '../builder/errors.ts'

/** What a rating is about; the ids belong to a visit or a request of the shop itself. */
export type Occasion = {
  kind: RatingOccasion
  visitId: string | null
  helpRequestId: string | null
  quarter: string | null
}

/** Who served the shop on an occasion, by role. */
export type Served = ReadonlyMap<RatedRole, string>

/**
 * Who served: after a visit the visitor; after a request everybody of the shop's team who had a hand in it; by quarter
 * the whole team. NOT_FOUND for what is not the shop's own. Nobody can be rated for a complaint: that would tell those who
 * serve the shop that there is one.
 */
export async function servedOn(db: DbTransaction, retailerId: string, occasion: Occasion): Promise<Served> {
  const team = await db.territoryMember.findMany({
    where: { territory: { retailers: { some: { id: retailerId } } } },
  })
  const hands = await handsOf(db, retailerId, occasion)
  const served = new Map<RatedRole, string>()
  for (const { role, staffId } of team) {
    const rated = ratedRoles.find((one) => one === role)
    if (rated && (hands === null || hands.includes(staffId))) served.set(rated, staffId)
  }
  return served
}

/** The people who had a hand in it; null: the whole team. */
async function handsOf(
  db: DbTransaction,
  retailerId: string,
  { kind, visitId, helpRequestId }: Occasion,
): Promise<string[] | null> {
  if (kind === 'QUARTER') return null
  if (kind === 'VISIT') {
    const where = { id: visitId ?? undefined, retailerId, status: 'COMPLETED' as const }
    return [found(visitId ? await db.visit.findFirst({ where, select: { staffId: true } }) : null).staffId]
  }
  const where = {
    id: helpRequestId ?? undefined,
    retailerId,
    status: { in: ['RESOLVED' as const, 'CLOSED' as const] },
  }
  const request = found(
    helpRequestId
      ? await db.helpRequest.findFirst({
          where,
          select: {
            category: true,
            events: { where: { staffId: { not: null }, kind: { not: 'NOTED' } }, select: { staffId: true } },
          },
        })
      : null,
  )
  if (request.category === 'COMPLAINT') return []
  return request.events.flatMap(({ staffId }) => staffId ?? [])
}

import {
  isProtected,
  quarterOf,
  type RatedRole,
  ratedRoles,
  ratingReasonsFor,
  type RatingOccasion,
  whyNotInvite,
} from '@kewo/domain'
import type { Demo } from './demo.ts'
import { deckOf, type Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import { ratingWords } from './texts/ratingWords.ts'
import type { DemoRequest } from './thread.ts'
import { morningAfter } from './waking.ts'
import type { CompletedVisit } from './visits.ts'
import type { DemoRows } from './writeRows.ts'

/** One occasion on which a shop may be asked: who served it, in which role. */
export type Occasion = {
  kind: RatingOccasion
  shop: DemoShop
  at: Date
  served: readonly DemoStaff[]
  visitId: string | null
  helpRequestId: string | null
  quarter: string | null
  /** Whether anybody is asked; the demo's own shop is. */
  certain?: true
}

export type Ratings = { invitations: DemoRows['RatingInvitation'][]; ratings: DemoRows['Rating'][] }

/** How many stars people mostly get, and how many shops answer about them. Whom few answer about stays hidden. */
const reputations: Readonly<Record<string, { middle: number; answers: number }>> = {
  李敏: { middle: 4.75, answers: 0.5 },
  陈建国: { middle: 4.5, answers: 0.45 },
  许文博: { middle: 3.6, answers: 0.35 },
  贺强: { middle: 3.2, answers: 0.3 },
  甘露: { middle: 4.2, answers: 0.005 },
  鲍成: { middle: 4, answers: 0.005 },
  祝有田: { middle: 4.3, answers: 0.005 },
  苏晓燕: { middle: 4.4, answers: 0.005 },
}
const usual = { middle: 4.25, answers: 0.36 }

/** How often an occasion leads to an invitation, as far as the shop has had its rest. */
const asked: Record<RatingOccasion, number> = { VISIT: 0.16, REQUEST: 0.55, QUARTER: 0.2 }

export function visitOccasion(visit: CompletedVisit): Occasion {
  const { shop, staff, completedAt } = visit
  return {
    kind: 'VISIT',
    shop,
    at: completedAt,
    served: [staff],
    visitId: visit.id,
    helpRequestId: null,
    quarter: null,
  }
}

/** Everybody of the team who had a hand in it. Nobody is asked about what is kept from some of them. */
export function requestOccasions({ row, shop, events }: DemoRequest, people: DemoPeople): Occasion[] {
  const settledAt = row.closedAt ?? row.resolvedAt
  if (!settledAt || isProtected({ ...row, confidential: row.confidential ?? false })) return []
  const hands = new Set(events.filter(({ kind }) => kind !== 'NOTED').map(({ staffId }) => staffId))
  const team: DemoStaff[] = Object.values(people.teamOf(shop.territory))
  const served = team.filter(({ id }) => hands.has(id))
  if (served.length === 0) return []
  return [
    {
      kind: 'REQUEST',
      shop,
      at: new Date(settledAt),
      served,
      visitId: null,
      helpRequestId: row.id,
      quarter: null,
    },
  ]
}

/** On the first working days after each of the last three quarters, about the whole team. */
export function quarterOccasions(demo: Demo, shops: readonly DemoShop[], people: DemoPeople): Occasion[] {
  const ends = [1, 2, 3].map((back) => quarterEnd(demo, back))
  return ends.flatMap(({ quarter, at }) =>
    shops
      .filter(
        ({ closedAt, createdAt, user }) => closedAt === null && createdAt < at && user.username !== 'shop',
      )
      .map((shop): Occasion => {
        const served: DemoStaff[] = Object.values(people.teamOf(shop.territory))
        return { kind: 'QUARTER', shop, at, served, visitId: null, helpRequestId: null, quarter }
      }),
  )
}

function quarterEnd({ today, timeZone, at }: Demo, back: number): { quarter: string; at: Date } {
  const month = Number(today.slice(5, 7))
  // Days back to a day in the middle of the quarter meant; exact to a month, which is all a quarter needs.
  const middle = -Math.round(((month - 1) % 3) * 30.4 + Number(today.slice(8)) + 45 + (back - 1) * 91.3)
  const quarter = quarterOf(at(middle, '12:00'), timeZone)
  const ended = Array.from({ length: 120 }, (_, count) => middle + count).find(
    (count) => quarterOf(at(count, '12:00'), timeZone) !== quarter,
  )!
  return { quarter, at: at(ended + 4, '9:30') }
}

/** Who was asked and what they answered, with fourteen days of rest between two invitations of a shop. */
export function ratingsFrom(demo: Demo, occasions: readonly Occasion[]): Ratings {
  const random = demo.random('ratings')
  const id = demo.ids('ratings')
  const praise = deckOf(random, ratingWords.praise)
  const blame = deckOf(random, ratingWords.blame)
  const result: Ratings = { invitations: [], ratings: [] }
  const lastInvited = new Map<string, Date>()
  const certainlyAsked = new Map(
    occasions.filter((each) => each.certain).map(({ shop, at }) => [shop.id, at]),
  )
  for (const occasion of occasions.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    const { kind, shop, at, served, visitId, helpRequestId, quarter, certain } = occasion
    if (at > demo.now || !(certain ?? random.chance(asked[kind]))) continue
    if (whyNotInvite(lastInvited.get(shop.id) ?? null, at)) continue
    if (!certain && wouldTire(at, certainlyAsked.get(shop.id))) continue
    lastInvited.set(shop.id, at)
    for (const staff of served) {
      const role = ratedRoles.find((rated) => rated === staff.role)!
      const about = {
        retailerId: shop.id,
        staffId: staff.id,
        role,
        occasion: kind,
        visitId,
        helpRequestId,
        quarter,
      }
      const { answers, middle } = reputations[staff.name] ?? usual
      const ratedAt = morningAfter(demo, new Date(at.getTime() + random.int(20, 4000) * 60_000))
      const answered = !certain && random.chance(answers) && ratedAt <= demo.now
      const dismissed = !certain && !answered && random.chance(0.2) && ratedAt <= demo.now
      result.invitations.push({
        ...{ id: id(at), ...about, invitedAt: at },
        answeredAt: answered ? ratedAt : null,
        dismissedAt: dismissed ? ratedAt : null,
      })
      if (answered)
        result.ratings.push({
          id: id(ratedAt),
          ...about,
          ...content(role, middle),
          signed: random.chance(0.04),
          ratedAt,
          ...{ territoryId: shop.territory.id, marketType: shop.marketType, format: shop.format },
        })
    }
  }
  return result

  function content(role: RatedRole, middle: number): Pick<DemoRows['Rating'], 'stars' | 'reasons' | 'words'> {
    const stars = starsAround(random, middle)
    const offered = ratingReasonsFor(role, stars)
    const fitting = offered.slice(0, 4)
    const words = random.chance(0.3) ? (stars >= 4 ? praise() : stars <= 2 ? blame() : null) : null
    return { stars, reasons: random.shuffled(fitting).slice(0, random.int(0, 2)), words }
  }
}

/** Whether who is asked now would still have to rest when it will certainly be asked. */
function wouldTire(at: Date, certainlyAsked: Date | undefined): boolean {
  return certainlyAsked !== undefined && whyNotInvite(at, certainlyAsked) !== null
}

function starsAround(random: Random, middle: number): number {
  return Math.min(5, Math.max(1, Math.round(middle + random.around() * 2.2)))
}

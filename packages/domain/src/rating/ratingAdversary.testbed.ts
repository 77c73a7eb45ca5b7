import { seededRandom } from '../routing/seededRandom.ts'
import { LinearKnowledge } from './linearKnowledge.testbed.ts'
import { type RatedPerson, type RatedRegion, type RatingFigure, ratingTree } from './ratingTree.ts'
import { regionWeight } from './releasableAggregate.ts'
import type { RatingVersion, ReleasedRating } from './releasedRatings.ts'

const regions: RatedRegion[] = [
  { id: 'company', parentId: null },
  { id: 'north', parentId: 'company' },
  { id: 'south', parentId: 'company' },
]
const people = [
  ['ann', 'north'],
  ['bob', 'north'],
  ['cai', 'north'],
  ['dan', 'south'],
  ['eve', 'south'],
] as const

const dayLength = 24 * 60 * 60 * 1000

/**
 * Plays one random history of ratings, changes and time passing, and after each step hands every figure that may be shown
 * to an adversary who knows which ratings are behind it, who gave them and when, and the stars of those that are signed:
 * all but the stars of the others. Answers what the adversary has worked out: one rating's stars, or one shop's
 * together. Empty is good. Rounding, which would blur the figures, is left out in the adversary's favour.
 */
export function attack(seed: number, steps: number): { learned: string[]; figures: number } {
  const random = seededRandom(seed)
  const shops = 6 + random.below(8)
  const versions = new Map(people.map(([id]): [string, RatingVersion[]] => [id, []]))
  const knowledge = new LinearKnowledge()
  const learned = new Set<string>()
  let now = Date.UTC(2026, 0, 1)
  let figures = 0
  let seen = ''
  for (let step = 0; step < steps; step++) {
    now += [0, 1, 1, 5, 20, 90][random.below(6)]! * dayLength + 1000
    change(versions, { random, shops, at: new Date(now), step })
    const tree = ratingTree(regions, ratedPeople(versions), new Date(now))
    const state = JSON.stringify(
      [...tree].map(([id, { aggregate, released }]) => [id, aggregate !== null, released.map(nameOf)]),
    )
    if (state === seen) continue
    seen = state
    for (const [id, figure] of tree) {
      if (!figure.aggregate) continue
      figures++
      for (const { signed, ...one } of figure.released)
        if (signed) knowledge.learn(new Map([[nameOf(one), 1n]]))
      knowledge.learn(equationOf(id, figure, tree))
    }
    for (const { released } of tree.values())
      for (const found of worksOut(knowledge, released)) learned.add(found)
  }
  return { learned: [...learned], figures }
}

function ratedPeople(versions: ReadonlyMap<string, RatingVersion[]>): RatedPerson[] {
  return people.map(([id, regionId]) => ({ id, regionId, versions: versions.get(id)!, invited: 50 }))
}

type Chance = { random: ReturnType<typeof seededRandom>; shops: number; at: Date; step: number }

/** A new rating, or another version of one. */
function change(versions: ReadonlyMap<string, RatingVersion[]>, { random, shops, at, step }: Chance): void {
  const list = versions.get(people[random.below(people.length)]![0])!
  const earlier = random.next() < 0.25 ? list[random.below(list.length + 1)] : undefined
  const stars = 1 + random.below(5)
  if (earlier) list.push({ ...earlier, stars, at })
  else
    list.push({
      ...{ ratingId: `r${step}`, retailerId: `shop${random.below(shops)}`, stars, words: null, at },
      signed: random.next() < 0.1,
    })
}

const nameOf = ({ ratingId, at }: Pick<ReleasedRating, 'ratingId' | 'at'>) => `${ratingId}@${at.getTime()}`

/** What a shown average says: (count + weight) × count of the region × average, as a sum of stars. */
function equationOf(
  id: string,
  { released }: RatingFigure,
  tree: ReadonlyMap<string, RatingFigure>,
): Map<string, bigint> {
  const parent =
    regions.find((region) => region.id === id)?.parentId ?? people.find(([person]) => person === id)?.[1]
  const around = parent ? (tree.get(parent)?.released ?? []) : []
  const row = new Map<string, bigint>()
  const add = (ratings: readonly ReleasedRating[], weight: bigint) => {
    for (const rating of ratings) row.set(nameOf(rating), (row.get(nameOf(rating)) ?? 0n) + weight)
  }
  // average × (count + 5) = stars + 5 × stars of the region ÷ count of the region
  add(released, BigInt(Math.max(1, around.length)))
  add(around, BigInt(regionWeight))
  return row
}

/** Which single ratings, and which shops' ratings within a figure, follow from what is known. */
function worksOut(knowledge: LinearKnowledge, released: readonly ReleasedRating[]): string[] {
  const secret = released.filter(({ signed }) => !signed)
  const single = secret.filter((one) => knowledge.implies(new Map([[nameOf(one), 1n]]))).map(nameOf)
  const byShop = Map.groupBy(secret, ({ retailerId }) => retailerId)
  const whole = [...byShop].filter(([, ratings]) =>
    knowledge.implies(new Map(ratings.map((one) => [nameOf(one), 1n]))),
  )
  return [...single, ...whole.map(([shop]) => shop)]
}

import type { Format } from '../retailer/format.ts'
import { type SeededRandom, seededRandom } from '../routing/seededRandom.ts'
import { LinearKnowledge } from './linearKnowledge.testbed.ts'
import { ratingGroupings, ratingParts } from './ratingParts.ts'
import { type RatedRegion, type RatingFigure, ratingTree } from './ratingTree.ts'
import { regionWeight } from './releasableAggregate.ts'
import type { BatchSum } from './batchSum.ts'
import type { RatingKind } from './ratingBatches.ts'
import { batchesAt, type Rated, sumOf } from './ratingBatches.testbed.ts'
import { editableUntil } from './whyNotRate.ts'

const timeZone = 'Asia/Shanghai'

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

/** An average that is shown: of which ratings, and of which ratings is the mean that it is shrunk toward. */
export type ShownAverage = { of: readonly Rated[]; toward: readonly Rated[] }

/** The ratings behind a batch. */
type Behind = (batch: BatchSum) => readonly Rated[]

/** Every average that the API shows: of each person and region, and of its parts by every grouping. */
export function shownAverages(tree: ReadonlyMap<string, RatingFigure>, behind: Behind): ShownAverage[] {
  return [...tree].flatMap(([id, figure]) => {
    if (!figure.aggregate) return []
    const above = regions.find((one) => one.id === id)?.parentId ?? people.find(([one]) => one === id)?.[1]
    const whole = {
      of: figure.batches.flatMap(behind),
      toward: above ? (tree.get(above)?.batches ?? []).flatMap(behind) : [],
    }
    return [whole, ...ratingGroupings.flatMap((grouping) => partsOf(figure, grouping, behind))]
  })
}

function partsOf(
  figure: RatingFigure,
  grouping: (typeof ratingGroupings)[number],
  behind: Behind,
): ShownAverage[] {
  return ratingParts(figure, grouping, timeZone).map(({ batches }) => ({
    of: batches.flatMap(behind),
    toward: figure.batches.flatMap(behind),
  }))
}

/**
 * Plays one random history of ratings, changes and time passing, and after each step hands every average that is shown to
 * an adversary who knows which ratings are behind it, who gave them and when, and the stars of those that are signed:
 * all but the stars of the others. Answers what the adversary has worked out: one rating's stars, or one shop's
 * together. Empty is good. Rounding, which would blur the averages, is left out in the adversary's favour.
 */
export function attack(
  seed: number,
  steps: number,
  shown: typeof shownAverages = shownAverages,
): { learned: string[]; figures: number } {
  const random = seededRandom(seed)
  const shops = shopsOf(random)
  const ratings = new Map(people.map(([id]): [string, Rated[]] => [id, []]))
  const knowledge = new LinearKnowledge()
  const learned = new Set<string>()
  let now = Date.UTC(2026, 0, 1)
  let figures = 0
  let seen = ''
  for (let step = 0; step < steps; step++) {
    now += [0, 1, 1, 5, 20, 90][random.below(6)]! * dayLength + 1000
    change(ratings, { random, shops, at: new Date(now), step })
    const behind = new Map<BatchSum, readonly Rated[]>()
    const rated = people.map(([id, regionId]) => {
      const batches = batchesAt(ratings.get(id)!, new Date(now)).map((batch) => {
        const sum = sumOf(batch)
        behind.set(sum, batch.ratings)
        return sum
      })
      return { id, regionId, batches, invited: 50 }
    })
    const averages = shown(ratingTree(regions, rated), (batch) => behind.get(batch) ?? [])
    const state = JSON.stringify(averages.map(({ of }) => of.map(({ ratingId }) => ratingId)))
    if (state === seen) continue
    seen = state
    figures += averages.length
    for (const average of averages) {
      for (const { signed, ratingId } of average.of) if (signed) knowledge.learn(new Map([[ratingId, 1n]]))
      knowledge.learn(equationOf(average))
    }
    for (const { of } of averages) for (const found of worksOut(knowledge, of)) learned.add(found)
  }
  return { learned: [...learned], figures }
}

type Shop = { id: string; kind: RatingKind }

function kindFrom(random: SeededRandom): RatingKind {
  return {
    territoryId: random.next() < 0.8 ? 'first' : 'second',
    marketType: random.next() < 0.7 ? 'URBAN' : 'RURAL',
    format: (['CONVENIENCE', 'GROCERY', 'MALL'] satisfies Format[])[random.below(3)]!,
  }
}

function shopsOf(random: SeededRandom): Shop[] {
  return Array.from({ length: 6 + random.below(20) }, (_, index) => ({
    id: `shop${index}`,
    kind: kindFrom(random),
  }))
}

type Chance = { random: SeededRandom; shops: Shop[]; at: Date; step: number }

/** A new rating, or another word on one that can still be changed; now and then a shop becomes one of another kind. */
function change(ratings: ReadonlyMap<string, Rated[]>, { random, shops, at, step }: Chance): void {
  const list = ratings.get(people[random.below(people.length)]![0])!
  const stars = 1 + random.below(5)
  const shop = shops[random.below(shops.length)]!
  if (random.next() < 0.05) shop.kind = kindFrom(random)
  const changed = random.next() < 0.25 ? list.findIndex((one) => editableUntil(one) >= at) : -1
  if (changed >= 0) list[changed] = { ...list[changed]!, stars }
  else
    list.push({
      ...{ ratingId: `r${step}`, retailerId: shop.id, stars, ratedAt: at, kind: shop.kind },
      signed: random.next() < 0.1,
    })
}

/** What a shown average says: (count + weight) × count of the whole × average, as a sum of stars. */
function equationOf({ of, toward }: ShownAverage): Map<string, bigint> {
  const row = new Map<string, bigint>()
  const add = (ratings: readonly Rated[], weight: bigint) => {
    for (const { ratingId } of ratings) row.set(ratingId, (row.get(ratingId) ?? 0n) + weight)
  }
  // average × (count + 5) = stars + 5 × stars of the whole ÷ count of the whole
  add(of, BigInt(Math.max(1, toward.length)))
  add(toward, BigInt(regionWeight))
  return row
}

/** Which single ratings, and which shops' ratings within a figure, follow from what is known. */
function worksOut(knowledge: LinearKnowledge, released: readonly Rated[]): string[] {
  const secret = released.filter(({ signed }) => !signed)
  const single = secret.map(({ ratingId }) => ratingId).filter((id) => knowledge.implies(new Map([[id, 1n]])))
  const byShop = Map.groupBy(secret, ({ retailerId }) => retailerId)
  const whole = [...byShop].filter(([, ratings]) =>
    knowledge.implies(new Map(ratings.map(({ ratingId }) => [ratingId, 1n]))),
  )
  return [...single, ...whole.map(([shop]) => shop)]
}

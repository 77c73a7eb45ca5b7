import {
  type BatchSum,
  type GivenRating,
  type RatedRegion,
  ratingBatches,
  ratingGroupings,
  ratingParts,
  ratingTree,
  yearBefore,
} from '@kewo/domain'
import { makeOrganisation, makeRating, makeRetailer, makeStaff, now } from '@kewo/testkit'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { releaseRatings } from './releaseRatings.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const part = `key month territoryName marketType format aggregate { average count shops responseRate }`
const parts = `query ($of: ID!, $by: RatingGrouping!) { ratingParts(role: COURIER, of: $of, by: $by) { ${part} } }`
const dayLength = 24 * 3_600_000
const daysFrom = (days: number) => new Date(now.getTime() + days * dayLength)

/** Six courses of business: what each shop is, in which order they rate. */
const kinds = (['URBAN', 'RURAL'] as const).flatMap((marketType) =>
  (['GROCERY', 'MALL', 'CONVENIENCE'] as const).map((format) => ({ marketType, format })),
)

describe('a figure taken apart', () => {
  it('by month of release, territory, market type and format; what is mixed has no name', async () => {
    const { here, department, admin } = organisation
    const { id: territoryId, name } = here.territory
    for (let index = 0; index < 10; index++)
      await makeRating(db, {
        retailerId: (await makeRetailer(db, { regionId: department.id })).id,
        ...{ staffId: here.courier.id, role: 'COURIER', stars: index < 5 ? 3 : 5, territoryId },
        ...(index < 2 ? kinds[0]! : kinds[4]!),
        ratedAt: daysFrom(index - 40),
      })
    expect(await releaseRatings(db, now)).toBe(2)
    expect(await releaseRatings(db, now)).toBe(0)
    const ask = async (by: string) =>
      (await runOk(parts, { of: here.courier.id, by }, admin)).ratingParts as object[]
    expect(await ask('MARKET_TYPE')).toMatchObject([
      { key: 'RURAL', marketType: 'RURAL', format: null, aggregate: { count: 5, shops: 5 } },
      { key: null, marketType: null, aggregate: { count: 5, responseRate: null } },
    ])
    expect(await ask('FORMAT')).toMatchObject([{ format: 'MALL', aggregate: { count: 5 } }, { format: null }])
    expect(await ask('TERRITORY')).toMatchObject([{ territoryName: name, aggregate: { count: 10 } }])
    expect(await ask('MONTH')).toMatchObject([{ month: '2026-10' }])
  })

  it('is for those who see the figure', async () => {
    const { here, elsewhere } = organisation
    const variables = { of: here.courier.id, by: 'MONTH' }
    expect((await runOk(parts, variables, here.courier)).ratingParts).not.toEqual([])
    expect(await runRefused(parts, variables, here.manager)).toBe('NOT_FOUND')
    expect(await runRefused(parts, variables, elsewhere.courier)).toBe('NOT_FOUND')
    expect(await runRefused(parts, { ...variables, of: 'nobody' }, here.courier)).toBe('NOT_FOUND')
    expect(await runRefused(parts, variables, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(parts, variables, null)).toBe('UNAUTHENTICATED')
  })
})

type Rated = GivenRating & { stars: number; words: string }

/** The batches that all ratings of one person have made until `at`, worked out from the first to the last. */
const computed = (ratings: readonly Rated[], at: Date) => ratingBatches(ratings, true, at)

function sumOf(batch: ReturnType<typeof computed>[number]): BatchSum {
  const shops = (of: readonly Rated[]) => [...new Set(of.map(({ retailerId }) => retailerId))]
  return {
    ...{ at: batch.at, kind: batch.kind, count: batch.ratings.length },
    stars: batch.ratings.reduce((sum, { stars }) => sum + stars, 0),
    retailerIds: shops(batch.ratings),
    anonymousIds: shops(batch.ratings.filter(({ signed }) => !signed)),
  }
}

/**
 * The domain's adversary proves that nobody learns anything from what `ratingTree` and `ratingParts` show. Here it is seen
 * that the API shows just that, at every step of a random history, by every query that it offers.
 */
describe('all questions about ratings that the API takes', () => {
  const figures = `{ ratingFigures(role: INSPECTOR) { id aggregate { average count shops responseRate } } }`
  const partsOf = (id: string) =>
    ratingGroupings.map(
      (by) =>
        `${by}: ratingParts(role: INSPECTOR, of: "${id}", by: ${by}) { key aggregate { average count shops responseRate } }`,
    )
  const wordsOf = (id: string) => `ratingWords(role: INSPECTOR, staffId: "${id}")`

  it('are answered with what may be shown and no more', async () => {
    const { admin, department, otherDepartment } = organisation
    const shops = await Promise.all(
      Array.from({ length: 14 }, () => makeRetailer(db, { regionId: department.id })),
    )
    const people = [
      await makeStaff(db, 'INSPECTOR', { regionId: department.id }),
      await makeStaff(db, 'INSPECTOR', { regionId: otherDepartment.id }),
    ]
    const regions: RatedRegion[] = await db.region.findMany({ select: { id: true, parentId: true } })
    const step = fc.record({
      shop: fc.nat(13),
      person: fc.nat(1),
      stars: fc.integer({ min: 1, max: 5 }),
      kind: fc.constantFrom(...kinds.slice(0, 3)),
      signed: fc.boolean(),
      days: fc.constantFrom(0, 1, 3, 9),
    })
    const history = fc.sample(step, { numRuns: 80, seed: 3 })
    const given = people.map((): Rated[] => [])
    let released = 0
    let day = -300
    for (const [index, { shop, stars, kind, signed, days, ...each }] of history.entries()) {
      // Nobody is known as an inspector before the first rating.
      const person = index < 2 ? index : each.person
      day += days
      const row = { stars, words: `话 ${index}`, signed: signed && shop > 11, ratedAt: daysFrom(day) }
      const { id } = await makeRating(db, {
        ...{ retailerId: shops[shop]!.id, staffId: people[person]!.id, role: 'INSPECTOR', ...row, ...kind },
        ...{ quarter: String(index), territoryId: null },
      })
      given[person]!.push({
        ...{ ...row, ratingId: id, retailerId: shops[shop]!.id, kind: { ...kind, territoryId: null } },
      })
      if (index % 4 < 3) continue
      const at = daysFrom(day + 1)
      await releaseRatings(db, at)
      expect(await stored(people)).toEqual(given.map((own) => computed(own, at).map(namesOf)))
      const ask = (selections: string) => runOk(selections, {}, admin, { now: at })
      const rated = people.map(({ id: of, regionId }, who) => ({
        ...{ id: of, regionId, invited: 0 },
        batches: computed(given[who]!, at)
          .filter(({ oldestAt }) => oldestAt > yearBefore(at))
          .map(sumOf),
      }))
      const tree = ratingTree(regions, rated)
      for (const { id: of, aggregate } of (await ask(figures)).ratingFigures)
        expect(aggregate).toEqual(tree.get(of)?.aggregate ?? null)
      for (const { id: of } of [...regions, ...people]) {
        const answer = await ask(`{ ${partsOf(of).join('\n')} }`)
        for (const by of ratingGroupings)
          expect(answer[by]).toEqual(
            ratingParts(tree.get(of)!, by, 'Asia/Shanghai').map(({ key, aggregate }) => ({ key, aggregate })),
          )
      }
      for (const [who, { id: of }] of people.entries()) {
        const shown = computed(given[who]!, at).filter(({ oldestAt }) => oldestAt > yearBefore(at))
        const words = tree.get(of)!.aggregate
          ? shown.flatMap((batch) => batch.ratings.map((one) => one.words))
          : []
        const { ratingWords } = await ask(`{ ${wordsOf(of)} }`)
        expect(ratingWords.toSorted()).toEqual(words.toSorted())
        released += words.length
      }
    }
    // Something was there to be seen.
    expect(released).toBeGreaterThan(100)
  })

  const namesOf = ({ at, ratings }: { at: Date; ratings: readonly { ratingId: string }[] }) => ({
    at,
    ratings: ratings.map(({ ratingId }) => ratingId).toSorted(),
  })

  /** What is stored of each of them, in the order of release. */
  async function stored(people: readonly { id: string }[]) {
    const rows = await db.ratingBatch.findMany({ include: { ratings: true }, orderBy: { releasedAt: 'asc' } })
    return people.map(({ id }) =>
      rows
        .filter(({ staffId }) => staffId === id)
        .map(({ releasedAt, ratings }) =>
          namesOf({ at: releasedAt, ratings: ratings.map((one) => ({ ratingId: one.id })) }),
        ),
    )
  }
})

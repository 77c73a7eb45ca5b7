import { expect, test } from 'vitest'
import { batchesAt, type Rated, sumOf } from './ratingBatches.testbed.ts'
import { ratingTree, type RatedPerson } from './ratingTree.ts'

const now = new Date('2026-11-29T00:00:00Z')

/** Ten shops of one kind, all with these stars, long settled. */
const ratedBy = (person: string, stars: number): Rated[] =>
  Array.from({ length: 10 }, (_, at) => ({
    ...{ ratingId: `${person}-${at}`, retailerId: `shop-${person}-${at}`, stars, signed: false },
    ratedAt: new Date('2026-10-01T00:00:00Z'),
    kind: { territoryId: 'one', marketType: 'URBAN', format: 'CONVENIENCE' },
  }))

const regions = [
  { id: 'company', parentId: null },
  { id: 'east', parentId: 'company' },
  { id: 'west', parentId: 'company' },
]
const person = (id: string, regionId: string, stars: number): RatedPerson => ({
  ...{ id, regionId, batches: batchesAt(ratedBy(id, stars), now).map(sumOf), invited: 20 },
})

test('everyone is shrunk toward the mean of the node above, the company toward nothing', () => {
  const people = [person('anna', 'east', 5), person('ben', 'east', 2), person('cai', 'west', 2)]
  const tree = ratingTree(regions, people)
  const averages = Object.fromEntries([...tree].map(([id, { aggregate }]) => [id, aggregate?.average]))
  // East has 3.5 by itself, west 2, the company 3; each is drawn by five ratings' weight toward the one above.
  expect(averages).toEqual({ company: 3, east: 3.4, west: 2.33, anna: 4.5, ben: 2.5, cai: 2 })
})

test('counts, shops and invitations are summed upwards', () => {
  const tree = ratingTree(regions, [person('anna', 'east', 5), person('ben', 'west', 2)])
  expect(tree.get('company')!.aggregate).toMatchObject({ count: 20, shops: 20, responseRate: 0.5 })
  expect(tree.get('east')!.aggregate).toMatchObject({ count: 10, shops: 10, responseRate: 0.5 })
  expect(tree.get('east')!.batches.map(({ count }) => count)).toEqual([5, 5])
})

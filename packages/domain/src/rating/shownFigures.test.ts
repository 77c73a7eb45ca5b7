import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureNode, shownFigures } from './shownFigures.ts'

/** So many shops of this node's own, named after it. */
const node = (id: string, parentId: string | null, shops: number): FigureNode => ({
  id,
  parentId,
  retailerIds: Array.from({ length: shops }, (_, index) => `${id}-${index}`),
})

const shown = (nodes: FigureNode[]) => [...shownFigures(nodes)].toSorted()

describe('shownFigures', () => {
  test.each<[string, FigureNode[], string[]]>([
    ['nothing', [], []],
    ['four shops', [node('a', null, 4)], []],
    ['five shops', [node('a', null, 5)], ['a']],
    ['both parts large: all', [node('d', null, 0), node('a', 'd', 5), node('b', 'd', 6)], ['a', 'b', 'd']],
    ['small parts make a department', [node('d', null, 0), node('a', 'd', 2), node('b', 'd', 3)], ['d']],
    [
      'one small part could be subtracted, so the smallest large one is hidden as well',
      [node('d', null, 0), node('a', 'd', 9), node('b', 'd', 6), node('c', 'd', 2)],
      ['a', 'd'],
    ],
    [
      'a large part and a small one: only the whole',
      [node('d', null, 0), node('a', 'd', 9), node('b', 'd', 1)],
      ['d'],
    ],
    [
      'small parts that hide each other',
      [node('d', null, 0), node('a', 'd', 9), node('b', 'd', 2), node('c', 'd', 3)],
      ['a', 'd'],
    ],
    [
      'shops of the department itself, too few to be left over',
      [node('d', null, 3), node('a', 'd', 9), node('b', 'd', 5)],
      ['a', 'd'],
    ],
    [
      'two departments, one too small: the other and one of its people are hidden',
      [
        node('top', null, 0),
        node('d1', 'top', 0),
        node('d2', 'top', 2),
        node('a', 'd1', 7),
        node('b', 'd1', 8),
      ],
      ['b', 'top'],
    ],
    [
      'only children equal their parents',
      [node('top', null, 0), node('d', 'top', 0), node('a', 'd', 5)],
      ['a', 'd', 'top'],
    ],
    ['two trees', [node('a', null, 5), node('b', 'elsewhere', 5)], ['a', 'b']],
    ['a circle', [node('a', 'b', 9), node('b', 'a', 9)], []],
  ])('%s', (_case, nodes, expected) => {
    expect(shown(nodes)).toEqual(expected)
  })

  test('a shop that rated two people counts once', () => {
    const nodes = [
      { id: 'd', parentId: null, retailerIds: [] },
      { id: 'a', parentId: 'd', retailerIds: ['1', '2', '3'] },
      { id: 'b', parentId: 'd', retailerIds: ['1', '2', '4'] },
    ]
    expect(shown(nodes)).toEqual([])
  })

  const tree = fc
    .array(
      fc.record({
        parent: fc.nat(),
        retailerIds: fc.uniqueArray(
          fc.nat(17).map((shop) => `shop${shop}`),
          { maxLength: 9 },
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ parent, retailerIds }, index): FigureNode => ({
        id: `n${index}`,
        parentId: index === 0 ? null : `n${parent % index}`,
        retailerIds,
      })),
    )

  test('property: no sum or difference of shown figures is about one to four shops', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        for (const weights of combinations([...shownFigures(nodes)])) {
          const shops = shopsInvolved(nodes, weights)
          expect(shops === 0 || shops >= 5).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('property: where nothing can be subtracted, everything with five shops is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 9 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const people = sizes.map((size, index) => node(`p${index}`, 'd', size))
        expect(shownFigures([node('d', null, 0), ...people]).size).toBe(sizes.length + 1)
      }),
    )
  })

  test('property: a top with five shops is always shown', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const all = new Set(nodes.flatMap(({ retailerIds }) => retailerIds))
        expect(shownFigures(nodes).has('n0')).toBe(all.size >= 5)
      }),
    )
  })
})

/** Every way to add, subtract or leave out each figure. */
function combinations(ids: readonly string[]): Map<string, number>[] {
  return ids.reduce<Map<string, number>[]>(
    (all, id) => all.flatMap((weights) => [-1, 0, 1].map((weight) => new Map(weights).set(id, weight))),
    [new Map()],
  )
}

/** How many shops have a rating that the combination does not cancel out. */
function shopsInvolved(nodes: readonly FigureNode[], weights: ReadonlyMap<string, number>): number {
  const parentOf = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  const weightOf = (id: string | null): number =>
    id === null ? 0 : (weights.get(id) ?? 0) + weightOf(parentOf.get(id) ?? null)
  return new Set(nodes.filter(({ id }) => weightOf(id) !== 0).flatMap(({ retailerIds }) => retailerIds)).size
}

import { describe, expect, test } from 'vitest'
import { LinearKnowledge } from './linearKnowledge.testbed.ts'
import { attack, shownAverages } from './ratingAdversary.testbed.ts'

const sum = (text: string) => new Map(Array.from(text).map((secret) => [secret, 1n]))

describe('the adversary is no fool', () => {
  test('a whole less its parts', () => {
    const knowledge = new LinearKnowledge()
    for (const known of ['abcdef', 'abc', 'de']) knowledge.learn(sum(known))
    expect(knowledge.implies(sum('f'))).toBe(true)
    expect(knowledge.implies(sum('d'))).toBe(false)
  })

  test('parts that overlap', () => {
    const knowledge = new LinearKnowledge()
    for (const known of ['ab', 'bc', 'ac']) knowledge.learn(sum(known))
    expect(knowledge.implies(sum('a'))).toBe(true)
  })

  test('weights, as a shrunk average has them', () => {
    const knowledge = new LinearKnowledge()
    knowledge.learn(
      new Map([
        ['a', 3n],
        ['b', 5n],
      ]),
    )
    knowledge.learn(
      new Map([
        ['a', 1n],
        ['b', 1n],
      ]),
    )
    expect(knowledge.implies(sum('b'))).toBe(true)
  })
})

const histories = 120

test("who asks for every figure and grouping before and after each of some thousand ratings never learns one shop's stars", () => {
  let figures = 0
  for (let seed = 0; seed < histories; seed++) {
    const outcome = attack(seed, 60)
    expect(outcome.learned, `history ${seed}`).toEqual([])
    figures += outcome.figures
  }
  // Something was there to be attacked.
  expect(figures).toBeGreaterThan(3_000)
})

test('were the shops of a batch taken apart by their own market type, stars would be learned', () => {
  const learned = Array.from({ length: 20 }, (_, seed) =>
    attack(seed, 60, (tree, behind) =>
      shownAverages(tree, behind).flatMap((average) => [
        average,
        ...[...Map.groupBy(average.of, ({ kind }) => kind.marketType).values()].map((of) => ({
          of,
          toward: average.of,
        })),
      ]),
    ),
  ).filter((outcome) => outcome.learned.length > 0)
  expect(learned.length).toBeGreaterThan(10)
})

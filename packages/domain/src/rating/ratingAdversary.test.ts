import { describe, expect, test } from 'vitest'
import { LinearKnowledge } from './linearKnowledge.testbed.ts'
import { attack } from './ratingAdversary.testbed.ts'

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

test("who notes every figure before and after each of some thousand ratings never learns one shop's stars", () => {
  let figures = 0
  for (let seed = 0; seed < 120; seed++) {
    const outcome = attack(seed, 60)
    expect(outcome.learned, `history ${seed}`).toEqual([])
    figures += outcome.figures
  }
  // Something was there to be attacked.
  expect(figures).toBeGreaterThan(500)
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOf, type ShopFigures, smallestGroup, studentQuantile, sumsOf } from './effect.ts'

/** Normal numbers from a seed, so that a coverage can be counted again. */
function normals(seed: number): () => number {
  let state = seed >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Shops that differ by what they are, and move a little of themselves; the told ones by the effect besides. */
function shops(count: number, effect: number, next: () => number): ShopFigures[] {
  return Array.from({ length: count }, () => {
    const usual = 10 + 4 * next()
    return { before: usual + next(), after: usual + next() + effect }
  })
}

describe('the effect of a campaign', () => {
  it('lies in its interval 95 times of a hundred', () => {
    const next = normals(20_261_130)
    const rounds = 2_000
    let held = 0
    for (let round = 0; round < rounds; round++) {
      const { low, high } = effectOf(sumsOf(shops(60, 1.5, next)), sumsOf(shops(25, 0, next)))!
      if (low <= 1.5 && 1.5 <= high) held++
    }
    // 0.95, give or take four times the spread of such a share.
    expect(Math.abs(held / rounds - 0.95)).toBeLessThan(0.02)
  })

  it('is found although shops differ far more than it moves them', () => {
    const next = normals(7)
    const effect = effectOf(sumsOf(shops(400, 1, next)), sumsOf(shops(60, 0, next)))!
    expect(effect.low).toBeGreaterThan(0)
    // Without what they had before the interval would be some three times as wide.
    expect(effect.high - effect.low).toBeLessThan(1)
    expect(effect.told - effect.control).toBeCloseTo(effect.difference, 10)
  })

  const figures = fc.record({
    before: fc.integer({ min: 0, max: 50 }),
    after: fc.integer({ min: 0, max: 50 }),
  })
  const group = fc.array(figures, { minLength: smallestGroup, maxLength: 60 })

  it('property: moves with what is added to every shop that was told, and turns with the sides', () => {
    fc.assert(
      fc.property(group, group, fc.integer({ min: -20, max: 20 }), (told, control, more) => {
        const plain = effectOf(sumsOf(told), sumsOf(control))!
        const moved = told.map(({ before, after }) => ({ before, after: after + more }))
        const raised = effectOf(sumsOf(moved), sumsOf(control))!
        expect(raised.difference - plain.difference).toBeCloseTo(more, 6)
        expect(raised.high - raised.low).toBeCloseTo(plain.high - plain.low, 6)
        const turned = effectOf(sumsOf(control), sumsOf(told))!
        expect(turned.difference).toBeCloseTo(-plain.difference, 6)
        expect(plain.low).toBeLessThanOrEqual(plain.difference)
        expect(plain.high).toBeGreaterThanOrEqual(plain.difference)
      }),
    )
  })

  it('without anything before is the plain difference, with the interval of Welch', () => {
    const after = (values: number[]) => sumsOf(values.map((value) => ({ before: 0, after: value })))
    const told = Array.from({ length: 20 }, (_, index) => (index % 4) + 1)
    const control = Array.from({ length: 20 }, (_, index) => (index % 2) + 2)
    const effect = effectOf(after(told), after(control))!
    expect(effect).toMatchObject({ told: 2.5, control: 2.5, difference: 0 })
    const variances = [25 / 19, 5 / 19].map((variance) => variance / 20)
    const freedom = (variances[0]! + variances[1]!) ** 2 / (variances[0]! ** 2 / 19 + variances[1]! ** 2 / 19)
    expect(effect.high).toBeCloseTo(Math.sqrt(variances[0]! + variances[1]!) * studentQuantile(freedom), 10)
  })

  it('is not said of groups that are too small', () => {
    const next = normals(3)
    const enough = sumsOf(shops(smallestGroup, 1, next))
    const few = sumsOf(shops(smallestGroup - 1, 1, next))
    expect(effectOf(enough, few)).toBeNull()
    expect(effectOf(few, enough)).toBeNull()
    expect(effectOf(enough, enough)).not.toBeNull()
  })

  it('of shops that are all alike is exactly what it is', () => {
    const alike = (after: number) => sumsOf(Array.from({ length: 30 }, () => ({ before: 4, after })))
    expect(effectOf(alike(6), alike(5))).toMatchObject({ difference: 1, low: 1, high: 1 })
  })
})

// Any table of Student's t.
it.each([
  [19, 2.093],
  [25, 2.0595],
  [30, 2.0423],
  [60, 2.0003],
  [120, 1.9799],
  [1e6, 1.96],
])('the quantile with %s degrees of freedom is %s', (freedom, expected) => {
  expect(studentQuantile(freedom)).toBeCloseTo(expected, 3)
})

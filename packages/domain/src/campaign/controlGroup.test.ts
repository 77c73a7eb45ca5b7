import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marketTypes } from '../retailer/marketType.ts'
import { controlGroup, whyNotControlPercent, whyNotDrawnAgain } from './controlGroup.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const shopsOf = fc.uniqueArray(
  fc.record({ id: fc.uuid({ version: 7 }), marketType: fc.constantFrom(...marketTypes) }),
  { selector: ({ id }) => id, maxLength: 300 },
)
const drawOf = fc.record({ seed: fc.string(), percent: fc.integer({ min: 0, max: 50 }) })

describe('the control group', () => {
  it('property: is the asked share to the nearest shop, and of each market type to within one', () => {
    fc.assert(
      fc.property(shopsOf, drawOf, (shops, draw) => {
        const drawn = controlGroup(shops, draw, sha256)
        expect(drawn.size).toBe(Math.floor((shops.length * draw.percent) / 100 + 0.5))
        for (const market of marketTypes) {
          const those = shops.filter(({ marketType }) => marketType === market)
          const share = (those.length * draw.percent) / 100
          const size = those.filter(({ id }) => drawn.has(id)).length
          expect(Math.abs(size - share)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('property: holds shops of the audience only, and is the same whenever it is drawn and however they are listed', () => {
    fc.assert(
      fc.property(shopsOf, drawOf, (shops, draw) => {
        const drawn = controlGroup(shops, draw, sha256)
        expect([...drawn].every((id) => shops.some((shop) => shop.id === id))).toBe(true)
        expect(controlGroup(shops.toReversed(), draw, sha256)).toEqual(drawn)
      }),
    )
  })

  it('gives every shop the same chance', () => {
    const shops = Array.from({ length: 50 }, (_, index) => ({
      id: `shop ${index}`,
      marketType: index < 20 ? ('RURAL' as const) : ('URBAN' as const),
    }))
    const times = new Map(shops.map(({ id }) => [id, 0]))
    const draws = 2_000
    for (let seed = 0; seed < draws; seed++)
      for (const id of controlGroup(shops, { seed: `${seed}`, percent: 20 }, sha256))
        times.set(id, times.get(id)! + 1)
    // 400 times each, give or take five times the spread of such a count, which is 18.
    for (const count of times.values()) expect(Math.abs(count - draws * 0.2)).toBeLessThan(90)
  })
})

describe('what share may be left out', () => {
  it.each([
    [0, 100, null],
    [10, 100, null],
    [50, 1, null],
    [1, null, null],
    [51, 100, 'controlPercent'],
    [-1, 100, 'controlPercent'],
    [2.5, 100, 'controlPercent'],
    [Number.NaN, null, 'controlPercent'],
    // Not one shop would be drawn.
    [1, 49, 'controlPercent'],
    [1, 50, null],
    // That nobody is meant is said of the audience.
    [10, 0, null],
  ])('%s percent of %s shops: %s', (percent, size, field) => {
    expect(whyNotControlPercent(percent, size)?.field ?? null).toBe(field)
  })

  it('is not changed once it is drawn, nor are the shops that it was drawn from', () => {
    const drawn = { controlSeed: 'seed', controlPercent: 10 }
    expect(whyNotDrawnAgain(drawn, { controlPercent: 10, sameAudience: true })).toBeNull()
    expect(whyNotDrawnAgain(drawn, { controlPercent: 20, sameAudience: true })?.field).toBe('controlPercent')
    expect(whyNotDrawnAgain(drawn, { controlPercent: 10, sameAudience: false })?.field).toBe('audience')
    const without = { controlSeed: null, controlPercent: 0 }
    expect(whyNotDrawnAgain(without, { controlPercent: 0, sameAudience: false })).toBeNull()
    expect(whyNotDrawnAgain(without, { controlPercent: 10, sameAudience: true })?.field).toBe(
      'controlPercent',
    )
  })
})

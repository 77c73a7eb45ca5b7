import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import {
  bookedFrom,
  type HandingOut,
  MaterialGone,
  takenFrom,
  whyNotHandOut,
  whyNotStockMaterial,
} from './material.ts'

const handing: HandingOut = {
  participation: 'JOINED',
  gives: true,
  left: [
    { regionId: 'department', count: 2 },
    { regionId: 'branch', count: 5 },
    { regionId: 'company', count: 0 },
  ],
}
const nameOf = (over: Partial<HandingOut>, count = 1) =>
  whyNotHandOut({ ...handing, ...over }, count)?.name ?? null

describe('handed over in a visit', () => {
  it('is taken from the nearest place that has enough, else from one after the other', () => {
    expect(bookedFrom(handing, 4)).toEqual([{ regionId: 'branch', count: 4 }])
    expect(bookedFrom(handing, 6)).toEqual([
      { regionId: 'department', count: 2 },
      { regionId: 'branch', count: 4 },
    ])
  })

  it('books nothing where the shop has left, or the campaign was called off', () => {
    expect(bookedFrom({ ...handing, participation: 'DECLINED' }, 1)).toEqual([])
    expect(bookedFrom({ ...handing, gives: false }, 1)).toEqual([])
  })

  it('property: books what was handed over or all that lies there, and leaves no place below nothing', () => {
    const left = fc.array(fc.nat(20), { maxLength: 4 })
    fc.assert(
      fc.property(left, fc.integer({ min: 1, max: 100 }), (counts, count) => {
        const places = counts.map((lies, at) => ({ regionId: `${at}`, count: lies }))
        const parts = bookedFrom({ ...handing, left: places }, count)
        const all = counts.reduce((sum, lies) => sum + lies, 0)
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(Math.min(count, all))
        for (const part of parts) expect(part.count).toBeLessThanOrEqual(counts[Number(part.regionId)]!)
      }),
    )
  })
})

describe('handing out', () => {
  it.each([
    ['a shop that joined', {}, 1, null],
    ['one that has not answered', { participation: null }, 1, 'NoMaterialForShop'],
    ['one that declined', { participation: 'DECLINED' }, 1, 'NoMaterialForShop'],
    ['of a campaign that gives none', { gives: false }, 1, 'NoMaterialForShop'],
    ['more than lies anywhere', {}, 6, 'MaterialGone'],
    ['where nothing ever came', { left: [] }, 1, 'MaterialGone'],
    ['nothing', {}, 0, 'InvalidInput'],
    ['half a piece', {}, 1.5, 'InvalidInput'],
    ['a slip of the pen', {}, 101, 'InvalidInput'],
  ] as const)('%s', (_what, over, count, expected) => expect(nameOf(over, count)).toBe(expected))

  it('takes from the nearest place that has enough', () => {
    expect(takenFrom(handing, 2)).toBe('department')
    expect(takenFrom(handing, 3)).toBe('branch')
    expect(takenFrom(handing, 6)).toBeNull()
  })

  it('says how many are left', () => {
    expect(whyNotHandOut(handing, 6)?.words['zh-CN']).toContain('只剩 5 件')
    expect(whyNotHandOut({ ...handing, left: [] }, 1)?.words['zh-CN']).toContain('发完了')
  })

  it('property: what is not refused lies there, and leaves no place below nothing', () => {
    const left = fc.array(fc.record({ regionId: fc.string(), count: fc.nat(20) }), { maxLength: 4 })
    fc.assert(
      fc.property(left, fc.integer({ min: -2, max: 30 }), (places, count) => {
        const refusal = whyNotHandOut({ ...handing, left: places }, count)
        const taken = takenFrom({ ...handing, left: places }, count)
        if (refusal === null)
          expect(places.find(({ regionId }) => regionId === taken)!.count).toBeGreaterThanOrEqual(0)
        if (refusal === null) expect(places.some((place) => place.count >= count)).toBe(true)
        if (refusal instanceof MaterialGone) expect(places.every((place) => place.count < count)).toBe(true)
      }),
    )
  })
})

it.each([
  [1, true],
  [100_000, true],
  [0, false],
  [-5, false],
  [100_001, false],
  [1.5, false],
])('%s pieces can come: %s', (count, can) => {
  const refusal = whyNotStockMaterial(count)
  if (can) expect(refusal).toBeNull()
  else expect(refusal).toBeInstanceOf(InvalidInput)
})

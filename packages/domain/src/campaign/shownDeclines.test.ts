import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { declineStep, shownDeclines } from './shownDeclines.ts'

const counts = fc.dictionary(fc.constantFrom('NO_SPACE', 'STOCK_LEFT', 'OTHER'), fc.nat(30))
const asMap = (reasons: Record<string, number>) => new Map(Object.entries(reasons))

test('the manager of the shops sees each', () => {
  const shown = shownDeclines(asMap({ OTHER: 2, NO_SPACE: 1 }), { ownShops: true })
  expect(shown).toEqual({ declined: 3, reasons: asMap({ OTHER: 2, NO_SPACE: 1 }) })
})

test('others see nothing below five, not even whether it is none', () => {
  for (const count of [0, 1, 4])
    expect(shownDeclines(asMap({ OTHER: count }), { ownShops: false })).toEqual({
      declined: null,
      reasons: null,
    })
})

test('property: every figure that others see is a whole number of steps, and not more than there are', () => {
  fc.assert(
    fc.property(counts, (reasons) => {
      const { declined, reasons: shown } = shownDeclines(asMap(reasons), { ownShops: false })
      const figures = [declined ?? 0, ...(shown?.values() ?? [])]
      for (const figure of figures) expect(figure % declineStep).toBe(0)
      for (const [reason, count] of shown ?? []) expect(count).toBeLessThanOrEqual(reasons[reason] ?? 0)
    }),
  )
})

test('property: one more decline moves a figure only where a step is full', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom('NO_SPACE', 'STOCK_LEFT', 'OTHER'), (reasons, reason) => {
      const more = { ...reasons, [reason]: (reasons[reason] ?? 0) + 1 }
      const [before, after] = [reasons, more].map((each) => shownDeclines(asMap(each), { ownShops: false }))
      const sum = Object.values(more).reduce((total, count) => total + count, 0)
      if (sum % declineStep !== 0) expect(after?.declined).toBe(before?.declined)
      if (more[reason]! % declineStep !== 0 && sum !== declineStep)
        expect(after?.reasons?.get(reason)).toBe(before?.reasons?.get(reason))
    }),
  )
})

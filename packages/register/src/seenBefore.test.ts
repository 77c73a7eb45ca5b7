import { expect, test } from 'vitest'
import { SeenBefore } from './seenBefore.ts'

test('never forgets, and seldom errs', () => {
  const seen = new SeenBefore()
  const texts = Array.from({ length: 20_000 }, (_, index) => `licence ${index}`)
  expect(texts.filter((text) => seen.addSeen(text)).length).toBeLessThan(3)
  expect(texts.every((text) => seen.addSeen(text))).toBe(true)
})

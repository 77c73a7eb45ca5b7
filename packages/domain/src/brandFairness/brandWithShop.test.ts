import { expect, test } from 'vitest'
import { type BrandEvidence, brandWithShop } from './brandWithShop.ts'

const nothing: BrandEvidence = {
  ...{ talkedAbout: false, guidanceUnderstood: false, termsUnderstood: false },
  ...{ given: false, displayAccepted: false, foundMissing: false },
}

test.each<[Partial<BrandEvidence>, string]>([
  [{}, ''],
  [{ talkedAbout: true }, 'told'],
  [{ guidanceUnderstood: true }, 'understood'],
  [{ termsUnderstood: true }, 'understood'],
  [{ given: true }, 'onShelf'],
  [{ displayAccepted: true }, 'onShelf'],
  [{ given: true, displayAccepted: true, foundMissing: true }, ''],
  [{ talkedAbout: true, termsUnderstood: true, given: true }, 'told understood onShelf'],
])('%j is %s', (known, expected) => {
  const found = Object.entries(brandWithShop({ ...nothing, ...known })).filter(([, is]) => is)
  expect(found.map(([name]) => name).join(' ')).toBe(expected)
})

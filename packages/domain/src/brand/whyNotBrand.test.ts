import { expect, test } from 'vitest'
import { type BrandInput, whyNotBrand } from './whyNotBrand.ts'

const brand: BrandInput = { name: '云岭', nameEn: 'Yunling', description: '高山茶饮。', descriptionEn: null }

test.each<[string, Partial<BrandInput>, string | null]>([
  ['as it should be', {}, null],
  ['without English', { nameEn: null }, null],
  ['without a name', { name: '  ' }, 'name'],
  ['with a name of 40 characters', { name: '岭'.repeat(40) }, null],
  ['with a name of 41 characters', { name: '岭'.repeat(41) }, 'name'],
  ['with a long English name', { nameEn: 'y'.repeat(81) }, 'nameEn'],
  ['with a long description', { description: '好'.repeat(2001) }, 'description'],
  ['with a long English description', { descriptionEn: 'a'.repeat(2001) }, 'descriptionEn'],
])('a brand %s', (_what, over, field) =>
  expect(whyNotBrand({ ...brand, ...over })?.field ?? null).toBe(field),
)

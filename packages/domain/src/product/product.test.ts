import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigitOf, isBarcode, spellingsOfBarcode } from './barcode.ts'
import { marginCents, marginShare } from './margin.ts'
import { normaliseProductName, readNicknames } from './productName.ts'
import { type ProductInput, whyNotPrices, whyNotProduct } from './whyNotProduct.ts'

describe('margin', () => {
  test.each([
    ['an ordinary product', 17_000, 20_000, 3_000, 0.15],
    ['nothing gained', 20_000, 20_000, 0, 0],
    ['a loss', 20_000, 18_000, -2_000, -1 / 9],
    ['no retail price', 0, 0, 0, 0],
  ])('%s', (_case, wholesaleCents, retailCents, cents, share) => {
    expect(marginCents({ wholesaleCents, retailCents })).toBe(cents)
    expect(marginShare({ wholesaleCents, retailCents })).toBeCloseTo(share)
  })
})

describe('barcodes', () => {
  test.each([
    ['4006381333931', true],
    ['9780306406157', true],
    ['96385074', true],
    ['73513537', true],
    ['4006381333930', false],
    ['96385075', false],
    ['036000291452', true],
    ['036000291453', false],
    ['10614141000415', true],
    ['10614141000416', false],
    ['4006381333', false],
    ['400638133393100', false],
    ['400638133393X', false],
    [' 96385074', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isBarcode(text)).toBe(expected)
  })

  const digits = fc
    .tuple(fc.constantFrom(7, 11, 12, 13), fc.nat(10 ** 13 - 1))
    .map(([length, number]) => String(number).padStart(13, '0').slice(-length))

  test.each([
    ['036000291452', ['036000291452', '0036000291452', '00036000291452']],
    ['0036000291452', ['036000291452', '0036000291452', '00036000291452']],
    ['96385074', ['96385074', '000096385074', '0000096385074', '00000096385074']],
    ['4006381333931', ['4006381333931', '04006381333931']],
    ['10614141000415', ['10614141000415']],
  ])('%s is the same with zeros before it or without', (barcode, spellings) => {
    expect(spellingsOfBarcode(barcode)).toEqual(spellings)
    for (const spelling of spellings) expect(isBarcode(spelling)).toBe(true)
  })

  test('property: any single mistyped digit is noticed', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (start, where, change) => {
        const right = start + checkDigitOf(start)
        const index = where % right.length
        const mistyped = (Number(right[index]) + change) % 10
        expect(isBarcode(right)).toBe(true)
        expect(isBarcode(right.slice(0, index) + mistyped + right.slice(index + 1))).toBe(false)
      }),
    )
  })
})

describe('normaliseProductName', () => {
  test.each([
    ['青禾（硬）', '青禾(硬)'],
    ['青禾(硬)', '青禾(硬)'],
    ['青禾（硬)', '青禾(硬)'],
    ['青禾 （ 细支 ）', '青禾(细支)'],
    ['　青禾　Ｎｏ１（２０支）', '青禾 No1(20支)'],
    ['Green Field  (soft)', 'Green Field(soft)'],
    ['青禾：新版', '青禾：新版'],
  ])('%s becomes %s', (name, expected) => {
    expect(normaliseProductName(name)).toBe(expected)
  })

  test('property: doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('青（）() 　０9ＡaＺ')) }), (name) => {
        const once = normaliseProductName(name)
        expect(normaliseProductName(once)).toBe(once)
      }),
    )
  })
})

test.each([
  ['软云、小云', ['软云', '小云']],
  ['软云，  小云 ; 软云', ['软云', '小云']],
  ['云岭（软）,Little Cloud', ['云岭(软)', 'Little Cloud']],
  [' 、，', []],
])('nicknames typed as %j are %j', (typed, expected) => {
  expect(readNicknames(typed)).toEqual(expected)
})

test.each([
  ['an ordinary price', {}, null],
  ['no margin', { retailCents: 17_000 }, null],
  ['one cent', { wholesaleCents: 1, retailCents: 1 }, null],
  ['a free product', { wholesaleCents: 0 }, 'wholesaleCents'],
  ['a negative price', { wholesaleCents: -1 }, 'wholesaleCents'],
  ['a part of a cent', { retailCents: 20_000.5 }, 'retailCents'],
  ['no number', { retailCents: Number.NaN }, 'retailCents'],
  ['over a million', { retailCents: 100_000_001 }, 'retailCents'],
  ['a loss for the shop', { retailCents: 16_999 }, 'retailCents'],
])('prices: %s', (_case, part, field) => {
  const fault = whyNotPrices({ wholesaleCents: 17_000, retailCents: 20_000, ...part })
  expect(fault?.field ?? null).toBe(field)
})

describe('whyNotProduct', () => {
  const product: ProductInput = {
    code: 'QH-001',
    name: '青禾(硬)',
    unit: '条',
    packBarcode: '96385074',
    cartonBarcode: '4006381333931',
    nicknames: ['小青', '硬青禾'],
  }

  test.each<[string, Partial<ProductInput>]>([
    ['everything given', {}],
    ['no barcodes', { packBarcode: null, cartonBarcode: '' }],
    ['no nicknames', { nicknames: [] }],
  ])('takes %s', (_case, part) => {
    expect(whyNotProduct({ ...product, ...part })).toBeNull()
  })

  test.each<[string, Partial<ProductInput>, string]>([
    ['no code', { code: '' }, 'code'],
    ['a code with spaces', { code: 'QH 001' }, 'code'],
    ['a code that is too long', { code: 'Q'.repeat(21) }, 'code'],
    ['a name of spaces', { name: ' 　' }, 'name'],
    ['a long name', { name: '长'.repeat(61) }, 'name'],
    ['no unit', { unit: ' ' }, 'unit'],
    ['a short barcode', { packBarcode: '123' }, 'packBarcode'],
    ['a nickname of one character', { nicknames: ['青'] }, 'nicknames'],
    ['a long nickname', { nicknames: ['长'.repeat(21)] }, 'nicknames'],
    ['too many nicknames', { nicknames: Array.from({ length: 11 }, (_, at) => `小青${at}`) }, 'nicknames'],
    ['a mistyped barcode', { cartonBarcode: '4006381333932' }, 'cartonBarcode'],
  ])('refuses %s', (_case, part, field) => {
    expect(whyNotProduct({ ...product, ...part })?.field).toBe(field)
  })

  test('says which check digit would fit', () => {
    expect(whyNotProduct({ ...product, packBarcode: '96385075' })?.words.en).toContain('should be 4')
  })
})

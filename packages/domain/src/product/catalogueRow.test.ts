import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueCells, catalogueColumnOf, type CatalogueRow, readCatalogueRow } from './catalogueRow.ts'

test.each([
  ['品规编码', 'code'],
  ['ＣＯＤＥ', 'code'],
  [' 批发价 ', 'wholesale'],
  ['Suggested retail price', 'retail'],
  ['boxBarcode', 'packBarcode'],
  ['备注', null],
])('the heading %j is %s', (heading, column) => expect(catalogueColumnOf(heading)).toBe(column))

test('a row is read as people write it', () => {
  const { row, faults } = readCatalogueRow({
    ...{
      code: ' ＹＬ-1 ',
      name: '春雪（软）',
      nicknames: '小雪，雪',
      wholesale: '¥1,188.5',
      retail: '1300元',
    },
    ...{ priceFrom: '2026年12月1日', launchedOn: '2026/3/5', beside: 'A1、A2', retired: '是' },
  })
  expect(faults).toEqual([])
  expect(row).toMatchObject({
    ...{ code: 'YL-1', name: '春雪(软)', nicknames: ['小雪', '雪'], wholesaleCents: 118_850 },
    ...{ retailCents: 130_000, priceFrom: '2026-12-01', launchedOn: '2026-03-05', beside: ['A1', 'A2'] },
    retired: true,
  })
})

test('what cannot be read is named by its column, all at once', () => {
  const cells = { wholesale: '贵', priceFrom: '2026-02-30', launchedOn: '明年', retired: '也许' }
  const { faults } = readCatalogueRow(cells)
  expect(faults.map(({ field }) => field)).toEqual(['wholesale', 'priceFrom', 'launchedOn', 'retired'])
})

test('property: a product that goes out comes in as it was', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('春雪A9-()')), minLength: 1, maxLength: 8 })
  const text = word.map((typed) => typed.trim())
  const code = fc.stringMatching(/^[A-Z0-9]{1,8}$/u)
  const cents = fc.option(fc.integer({ min: 1, max: 100_000_000 }))
  const day = fc.option(fc.constantFrom('2026-12-01', '2024-02-29'))
  const row = fc.record({
    ...{ code, packBarcode: code, cartonBarcode: code, brand: text, name: text, nameEn: text, unit: text },
    ...{ unitEn: text, description: text, descriptionEn: text, customerWords: text, customerWordsEn: text },
    ...{ nicknames: fc.uniqueArray(code), beside: fc.uniqueArray(code), retired: fc.boolean() },
    ...{ wholesaleCents: cents, retailCents: cents, priceFrom: day, launchedOn: day },
  })
  fc.assert(
    fc.property(row, (product: CatalogueRow) => {
      expect(readCatalogueRow(catalogueCells(product))).toEqual({ row: product, faults: [] })
    }),
  )
})

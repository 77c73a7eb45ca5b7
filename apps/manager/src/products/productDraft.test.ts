import { expect, test } from 'vitest'
import { draftOf, emptyProduct, judged, productInput, typedMargin } from './productDraft.ts'

const typed = { ...emptyProduct, code: ' YL-1 ', name: '春雪（软）', wholesale: '188', retail: '200.50' }

test('what is typed becomes what the server takes', () =>
  expect(productInput(typed, null)).toMatchObject({
    code: 'YL-1',
    name: '春雪(软)',
    wholesaleCents: 18_800,
    retailCents: 20_050,
    packBarcode: null,
    launchedOn: null,
  }))

test('the margin shows as soon as both prices are there', () => {
  expect(typedMargin(typed)).toEqual({ cents: 1_250, percent: 6.2 })
  expect(typedMargin({ ...typed, retail: '' })).toBeNull()
  expect(typedMargin({ ...typed, retail: '二百' })).toBeNull()
  expect(judged({ ...typed, retail: '二百' }).retailCents).toBeNaN()
})

test('a saved product is typed again as it was', () => {
  const { wholesale, retail, ...texts } = typed
  const row = { ...texts, wholesaleCents: 18_800, retailCents: 20_050, nameEn: null }
  expect(draftOf({ ...row, nicknames: ['软云', '小云'] })).toEqual({
    ...typed,
    wholesale: '188.00',
    retail: '200.50',
    nameEn: '',
    nicknames: '软云、小云',
  })
  expect([wholesale, retail]).toEqual(['188', '200.50'])
})

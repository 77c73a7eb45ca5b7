import { beforeAll, expect, test, vi } from 'vitest'
import { pricesTyped, typedMargin } from './priceDraft.ts'
import { draftOf, emptyProduct, productInput } from './productDraft.ts'

beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => 'zh-CN' }))

const typed = { ...emptyProduct, code: ' YL-1 ', name: '春雪（软）' }

test('what is typed becomes what the server takes', () =>
  expect(productInput(typed, null)).toMatchObject({
    code: 'YL-1',
    name: '春雪(软)',
    packBarcode: null,
    launchedOn: null,
  }))

test('the margin shows as soon as both prices are there', () => {
  const price = { wholesale: '188', retail: '200.50' }
  expect(pricesTyped(price)).toEqual({ wholesaleCents: 18_800, retailCents: 20_050 })
  expect(typedMargin(price)).toEqual({ cents: 1_250, percent: 6.2 })
  expect(typedMargin({ ...price, retail: '' })).toBeNull()
  expect(typedMargin({ ...price, retail: '二百' })).toBeNull()
  expect(pricesTyped({ ...price, retail: '二百' }).retailCents).toBeNaN()
})

test('a saved product is typed again as it was', () =>
  expect(
    draftOf({
      ...typed,
      nameEn: null,
      nicknames: ['软云', '小云'],
      beside: [{ id: 'a', name: '打火机', nameEn: null }],
    }),
  ).toEqual({
    ...typed,
    nameEn: '',
    nicknames: '软云、小云',
    beside: [{ value: 'a', label: '打火机' }],
  }))

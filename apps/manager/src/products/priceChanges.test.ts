import { beforeAll, expect, test, vi } from 'vitest'
import { noPriceChanges, type PriceChangesDraft, pricesAfter, whyNotYet } from './priceChanges.ts'

beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => 'zh-CN' }))

const prices = {
  ...{ wholesaleCents: 10_000, retailCents: 12_000 },
  coming: [{ fromDay: '2027-01-01', wholesaleCents: 20_000, retailCents: 24_000 }],
}
const draft = (over: Partial<PriceChangesDraft>): PriceChangesDraft => ({ ...noPriceChanges, ...over })
const dearer = draft({ fromDay: '2026-12-15', wholesale: { kind: 'MORE', typed: '5' } })

test('a change says what is still missing of it', () => {
  const today = '2026-11-30'
  expect(whyNotYet(noPriceChanges, today)).toBe('请先说怎么改')
  expect(whyNotYet(draft({ retail: { kind: 'SET', typed: '' } }), today)).toBe('请填改多少')
  expect(whyNotYet({ ...dearer, fromDay: '' }, today)).toBe('请选从哪天起执行')
  expect(whyNotYet({ ...dearer, fromDay: '2026-11-29' }, today)).toContain('最早从今天起')
  expect(whyNotYet(dearer, today)).toBeNull()
})

test('each price is changed from what would hold on that day', () => {
  expect(pricesAfter(prices, dearer)?.to).toEqual({ wholesaleCents: 10_500, retailCents: 12_000 })
  for (const fromDay of ['2027-01-01', '2027-02-01'])
    expect(pricesAfter(prices, { ...dearer, fromDay })?.to.wholesaleCents).toBe(20_500)
})

test('a price by which the shop would lose says so before it is set', () =>
  expect(pricesAfter(prices, { ...dearer, wholesale: { kind: 'MORE', typed: '30' } })?.whyNot).not.toBeNull())

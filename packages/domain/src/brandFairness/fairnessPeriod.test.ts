import { expect, test } from 'vitest'
import { fairnessPeriod } from './fairnessPeriod.ts'

const seen = (instant: string, own: boolean) => fairnessPeriod(new Date(instant), 'Asia/Shanghai', { own })

test('a manager sees eight whole weeks up to the last Sunday, those who lead the same a week later', () => {
  expect(seen('2026-11-23T02:00:00Z', true)).toEqual({ from: '2026-09-28', to: '2026-11-22' })
  for (const day of ['2026-11-30T02:00:00Z', '2026-12-06T15:59:00Z'])
    expect(seen(day, false)).toEqual({ from: '2026-09-28', to: '2026-11-22' })
})

test('a week is over by the clock of the company', () => {
  expect(seen('2026-11-29T15:59:59Z', true).to).toBe('2026-11-22')
  expect(seen('2026-11-29T16:00:00Z', true).to).toBe('2026-11-29')
})

import { expect, test } from 'vitest'
import { byTimeLeft } from './byTimeLeft.ts'

const order = (...untils: (string | null)[]) =>
  byTimeLeft(
    untils.map((until) => ({ until })),
    'Asia/Shanghai',
  ).map(({ until }) => until)

test('what ends first comes first, whether it ends at a time or with a day', () => {
  const noon = '2026-12-01T04:00:00Z'
  const nextMorning = '2026-12-01T16:00:01Z'
  expect(order(nextMorning, '2026-12-01', noon)).toEqual([noon, '2026-12-01', nextMorning])
})

test('what has no end comes last, and keeps its order', () => {
  expect(order(null, '2026-12-02', null, '2026-12-01')).toEqual(['2026-12-01', '2026-12-02', null, null])
})

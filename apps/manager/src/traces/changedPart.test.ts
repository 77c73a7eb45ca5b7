import { expect, test } from 'vitest'
import { changedPart } from './changedPart.ts'

test.each([
  ['价签是旧价', '价签是新价', { start: '价签是', was: '旧', is: '新', end: '价' }],
  ['缺货', '缺货 3 天', { start: '缺货', was: '', is: ' 3 天', end: '' }],
  ['缺货 3 天', '缺货', { start: '缺货', was: ' 3 天', is: '', end: '' }],
  ['aa', 'aaa', { start: 'aa', was: '', is: 'a', end: '' }],
  ['𠮷野家', '𠮶野家', { start: '', was: '𠮷', is: '𠮶', end: '野家' }],
  ['一样', '一样', { start: '一样', was: '', is: '', end: '' }],
])('%s → %s', (before, after, part) => {
  expect(changedPart(before, after)).toEqual(part)
})

test('its parts put together are both texts again', () => {
  const seed = Date.now() % 100_000
  let state = seed
  const random = (below: number) => (state = (state * 48_271 + 11) % 2_147_483_647) % below
  for (let round = 0; round < 500; round++) {
    const text = () => Array.from({ length: random(7) }, () => 'ab。𠮷'.at(random(4))).join('')
    const [before, after] = [text(), text()]
    const { start, was, is, end } = changedPart(before, after)
    expect([start + was + end, start + is + end], `seed ${seed}`).toEqual([before, after])
  }
})

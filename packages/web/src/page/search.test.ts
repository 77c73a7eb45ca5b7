import { describe, expect, test } from 'vitest'
import { dayOf, oneOf, someOf, textOf, wholeOf } from './search.ts'

const statuses = ['NEW', 'CLOSED'] as const

describe('what stands in the address bar', () => {
  test.each([
    ['NEW', 'NEW'],
    ['new', undefined],
    [undefined, undefined],
    [7, undefined],
    [['NEW'], undefined],
  ])('one of: %o reads as %o', (raw, expected) => expect(oneOf(statuses, raw)).toBe(expected))

  test.each([
    [
      ['CLOSED', 'NEW', 'X'],
      ['NEW', 'CLOSED'],
    ],
    ['NEW', ['NEW']],
    [[], undefined],
    [undefined, undefined],
  ])('some of: %o reads as %o', (raw, expected) => expect(someOf(statuses, raw)).toEqual(expected))

  test.each([
    ['扫码', '扫码'],
    [420302, '420302'],
    ['  ', undefined],
    [{}, undefined],
  ])('text: %o reads as %o', (raw, expected) => expect(textOf(raw)).toBe(expected))

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
    [20261123, undefined],
  ])('day: %o reads as %o', (raw, expected) => expect(dayOf(raw)).toBe(expected))
})

test.each([
  ['30', 30],
  [30, 30],
  [1, 1],
  [3650, 3650],
  [0, undefined],
  ['3651', undefined],
  ['1.5', undefined],
  [1.5, undefined],
  ['-3', undefined],
  ['', undefined],
  [null, undefined],
  [['30'], undefined],
])('a whole number from 1 to 3650 is read from %j: %j', (raw, whole) => {
  expect(wholeOf(raw, 1, 3650)).toBe(whole)
})

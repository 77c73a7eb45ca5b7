import { describe, expect, test } from 'vitest'
import { dayOf, oneOf, someOf, textOf } from './search.ts'

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

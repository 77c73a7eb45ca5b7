import { describe, expect, test } from 'vitest'
import { isOpenFinding, whyNotFinding } from './finding.ts'

describe('whyNotFinding', () => {
  test.each<[string, { words: string; fix: string | null; fixedNow: boolean }, string | null]>([
    ['a fault still open', { words: '价签少两张', fix: null, fixedNow: false }, null],
    ['a fault fixed on the spot', { words: '价签少两张', fix: '已补齐', fixedNow: true }, null],
    ['too many words', { words: '字'.repeat(501), fix: null, fixedNow: false }, 'words'],
    ['too long a fix', { words: '价签少两张', fix: '字'.repeat(501), fixedNow: false }, 'fix'],
    ['no words', { words: '  ', fix: '已补齐', fixedNow: true }, 'words'],
    ['fixed, but how?', { words: '价签少两张', fix: ' ', fixedNow: true }, 'fix'],
    ['fixed, but how? (nothing given)', { words: '价签少两张', fix: null, fixedNow: true }, 'fix'],
  ])('%s', (_case, finding, field) => {
    expect(whyNotFinding(finding)?.field ?? null).toBe(field)
  })
})

test('a finding is open until it is put right', () => {
  expect(isOpenFinding({ fixedNow: false })).toBe(true)
  expect(isOpenFinding({ fixedNow: true })).toBe(false)
})

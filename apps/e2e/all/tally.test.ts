import { expect, test } from 'vitest'
import { inWords, isGood, judged, sum } from './tally.ts'

test.each([
  ['all passed', { passed: 3, failed: 0, skipped: 1 }, 0, '3 passed, 0 failed, 1 skipped'],
  ['some failed', { passed: 3, failed: 2, skipped: 0 }, 1, '3 passed, 2 failed, 0 skipped'],
  [
    'ended badly without a failed test',
    { passed: 3, failed: 0, skipped: 0 },
    1,
    '3 passed, 1 failed, 0 skipped',
  ],
  ['crashed before it could report', null, 139, '0 passed, 1 failed, 0 skipped'],
  ['ended well without a report', null, 0, '0 passed, 1 failed, 0 skipped'],
])('a suite that %s', (_name, report, exitCode, words) => {
  expect(inWords(judged(report, exitCode))).toBe(words)
})

test('suites are summed', () => {
  const all = sum([
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 0, skipped: 1 },
  ])
  expect(inWords(all)).toBe('11 passed, 2 failed, 4 skipped')
})

test.each([
  [{ passed: 5, failed: 0, skipped: 2 }, true],
  [{ passed: 5, failed: 1, skipped: 0 }, false],
  [{ passed: 0, failed: 0, skipped: 9 }, false],
])('%o is good: %s', (tally, good) => {
  expect(isGood(tally)).toBe(good)
})

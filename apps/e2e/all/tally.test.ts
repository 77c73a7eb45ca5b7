import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest } from './reports.ts'
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

test("vitest's report, with a file that could not be loaded", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(fromVitest(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

test("Playwright's report, with an error outside of the tests", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] }
  expect(fromPlaywright(JSON.stringify(report))).toEqual({ passed: 4, failed: 3, skipped: 1 })
})

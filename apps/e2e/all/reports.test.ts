import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest } from './reports.ts'

test("vitest's report, with a test that failed and a file that could not be loaded", () => {
  const report = {
    ...{ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 },
    testResults: [
      {
        ...{ name: 'plans.test.ts', status: 'failed', message: '' },
        assertionResults: [
          {
            fullName: 'plans are kept',
            status: 'failed',
            failureMessages: ['\u001b[31mexpected 1\u001b[39m'],
          },
          { fullName: 'plans are fair', status: 'passed', failureMessages: [] },
        ],
      },
      { name: 'visits.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'shops.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  }
  expect(fromVitest(JSON.stringify(report))).toEqual({
    tally: { passed: 7, failed: 2, skipped: 2 },
    faults: [
      { test: 'visits.test.ts', said: 'no such module', passedAgain: false },
      { test: 'plans.test.ts: plans are kept', said: 'expected 1', passedAgain: false },
    ],
  })
})

test("Playwright's report: what passed only at its second try has passed, and is told", () => {
  const tried = (status: string, ...messages: (string | null)[]) => [
    {
      ...{ projectName: 'phone', status },
      results: messages.map((message) => ({ errors: message === null ? [] : [{ message }] })),
    },
  ]
  const file = 'visits.e2e.ts'
  const report = {
    suites: [
      {
        specs: [{ file, title: 'a visit', tests: tried('flaky', 'not yet there', null) }],
        suites: [
          {
            specs: [
              { file, title: 'a plan', tests: tried('unexpected', 'gone', 'gone again') },
              { file, title: 'a shop', tests: tried('expected', null) },
            ],
          },
        ],
      },
    ],
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{ message: 'the browser went away' }],
  }
  expect(fromPlaywright(JSON.stringify(report))).toEqual({
    tally: { passed: 5, failed: 2, skipped: 1 },
    faults: [
      { test: 'outside of any test', said: 'the browser went away', passedAgain: false },
      { test: 'visits.e2e.ts (phone): a visit', said: 'not yet there', passedAgain: true },
      { test: 'visits.e2e.ts (phone): a plan', said: 'gone', passedAgain: false },
    ],
  })
})

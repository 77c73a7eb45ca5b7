import { stripVTControlCharacters } from 'node:util'
import { nothing, type Tally } from './tally.ts'

/** A test that failed, with the first lines of what it said; or one that passed only when tried again. */
export type Fault = { test: string; said: string; passedAgain: boolean }

/** What a suite's report tells. */
export type Report = { tally: Tally; faults: Fault[] }

/** Of a program that left no report. */
export const noReport: Report = { tally: nothing, faults: [] }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[]
  }[]
}

/** What vitest's JSON reporter wrote. A file that could not even be loaded counts as one failure. */
export function fromVitest(text: string): Report {
  const report = JSON.parse(text) as VitestReport
  const files = report.testResults.filter(({ status }) => status === 'failed')
  const broken = files.filter(({ assertionResults }) => assertionResults.length === 0)
  const faults = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => fault(`${name}: ${fullName}`, failureMessages?.[0])),
  )
  return {
    tally: {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    faults: [...broken.map(({ name, message }) => fault(name, message)), ...faults],
  }
}

type PlaywrightError = { message?: string }
type PlaywrightSuite = {
  suites?: PlaywrightSuite[]
  specs: {
    title: string
    file: string
    tests: { projectName: string; status: string; results: { errors: PlaywrightError[] }[] }[]
  }[]
}
type PlaywrightReport = {
  suites: PlaywrightSuite[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: PlaywrightError[]
}

/**
 * What Playwright's JSON reporter wrote. Errors outside of any test count as failures. A test that passed at its second try has
 * passed, and is told by name.
 */
export function fromPlaywright(text: string): Report {
  const { suites, stats, errors } = JSON.parse(text) as PlaywrightReport
  return {
    tally: {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    },
    faults: [
      ...errors.map(({ message }) => fault('outside of any test', message)),
      ...suites.flatMap(faultsOf),
    ],
  }
}

function faultsOf({ suites = [], specs }: PlaywrightSuite): Fault[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status, results }) => ({
        ...fault(`${file} (${projectName}): ${title}`, results.flatMap(({ errors }) => errors)[0]?.message),
        passedAgain: status === 'flaky',
      })),
  )
  return [...own, ...suites.flatMap(faultsOf)]
}

/** What fits on a screen of what it said, without the colours. */
const linesTold = 12

const fault = (test: string, message = 'it said nothing'): Fault => ({
  test,
  said: stripVTControlCharacters(message).split('\n').slice(0, linesTold).join('\n'),
  passedAgain: false,
})

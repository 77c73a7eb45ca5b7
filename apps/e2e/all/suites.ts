import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { browserHere } from '../support/browser.ts'
import { fromPlaywright, fromVitest, noReport, type Report } from './reports.ts'
import { runProgram } from './runProgram.ts'
import { judged } from './tally.ts'

export type Suite = { name: string; run: () => Promise<Report> }

const root = resolve(import.meta.dirname, '../../..')
const reports = mkdtempSync(join(tmpdir(), 'kewo-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** What reads the types for the linter works out the same ones again on each core that it is given. */
const onOneCore = new Set(['check:lint'])

/** A check is one test: it passes or fails as a whole. */
function check(name: string, script: string, ...options: string[]): Suite {
  const run = async () => {
    const settings: Record<string, string> = onOneCore.has(script) ? { GOMAXPROCS: '1' } : {}
    const exitCode = await runProgram('pnpm', ['run', script, ...options], { cwd: root, settings })
    const tally = exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
    return { tally, faults: [] }
  }
  return { name, run }
}

/** The list that `pnpm check` runs, but for those that have a place of their own below. */
function shortChecks(...others: string[]): Suite[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  return Object.keys(scripts)
    .filter((name) => name.startsWith('check:') && !others.includes(name))
    .map((name) => check(name, name))
}

/** What a program reported, and whether it ended as one that has told all. */
function read(report: string, understand: (text: string) => Report, exitCode: number): Report {
  try {
    const { tally, faults } = understand(readFileSync(report, 'utf8'))
    return { tally: judged(tally, exitCode), faults }
  } catch (error) {
    console.error(`No report of this suite: ${String(error)}`)
    return { ...noReport, tally: judged(null, exitCode) }
  }
}

const vitest: Suite = {
  name: 'unit and schema suites',
  run: async () => {
    const report = join(reports, 'vitest.json')
    const arguments_ = [
      'exec',
      'vitest',
      'run',
      // A file has its database, not its process: to load the server anew for each costs a third of the time.
      '--no-isolate',
      // Left to itself it keeps one core for a person at the screen. More than there are cores: many tests wait, for PostgreSQL or for a
      // process that they start.
      `--maxWorkers=${availableParallelism() + 2}`,
      // A limit is for what hangs, not for a machine that has other work. That of hooks is as long in each configuration: no option reaches it.
      '--testTimeout=900000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    const exitCode = await runProgram('pnpm', arguments_, {
      cwd: root,
      settings: { NO_COLOR: '1' },
      besides: 'unit and schema',
    })
    return read(report, fromVitest, exitCode)
  },
}

const playwright: Suite = {
  name: 'browser suites',
  run: async () => {
    const report = join(reports, 'playwright.json')
    const browser = browserHere()
    if (browser.kind === 'none') console.log(`${browser.why} Its tests are counted as skipped.`)
    // Listed only, each test is reported as skipped.
    const manner = browser.kind === 'none' ? '--list' : '--retries=1'
    const exitCode = await runProgram('pnpm', ['exec', 'playwright', 'test', manner], {
      cwd: join(root, 'apps/e2e'),
      settings: { KEWO_E2E_RESULTS: report },
    })
    return read(report, fromPlaywright, exitCode)
  },
}

const size = 'check:size'
const lint = 'check:lint'
const types = 'check:types'
/** Told to do what it depends on as well, Turbo brings that back from its store, and writes what others read meanwhile. */
const alone = '--only'

/**
 * Everything: steps one after the other, each of lanes side by side, each of suites in turn. No core is to be without work: what computes
 * on one has another lane beside it. A browser waits for about half of its time, for pages and for the server: the unit and schema suites,
 * which always compute, run in that time.
 */
export const steps: Suite[][][] = [
  [[check('generated code', 'generate')]],
  [[check('web apps are built', 'build', alone), check(size, size, alone)], shortChecks(size, lint, types)],
  [[vitest], [check(lint, lint), check(types, types, alone), playwright]],
]

import { spawnSync } from 'node:child_process'
import { programEnvironment } from '../support/env.ts'

// pnpm attack:cutpoints [cases]: all the cuts of the line, half an hour on two cores. `npm test` tries a few of them.
const cases = Number(process.argv[2] ?? '500')
/** A person may send so many pictures a day and a shop ask so often in an hour: each run has a company of its own. */
const mostInOneRun = 125

let left = cases
while (left > 0) {
  const { status } = spawnSync('pnpm', ['exec', 'playwright', 'test', 'cutPoints'], {
    stdio: 'inherit',
    env: programEnvironment({ KEWO_CUT_POINTS: String(Math.min(left, mostInOneRun)) }),
  })
  if (status !== 0) process.exit(status ?? 1)
  left -= mostInOneRun
}

import { spawnSync } from 'node:child_process'
import { programEnvironment } from '../support/env.ts'

// pnpm measure:day [visits]: a whole day of a manager without a signal, sent on slow 4G, in a company of its own. `npm test`
// sends a small one, and measures nothing.
const visits = process.argv[2] ?? '20'
const { status } = spawnSync('pnpm', ['exec', 'playwright', 'test', '/day.e2e'], {
  stdio: 'inherit',
  env: programEnvironment({ KEWO_DAY_VISITS: visits }),
})
process.exit(status ?? 1)

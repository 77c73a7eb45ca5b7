import { cpus } from 'node:os'
import { benchHashChain } from './hashChain.ts'
import { benchPlanner } from './planner.ts'
import { benchSafeRatings } from './safeRatings.ts'
import { benchServiceClock } from './serviceClock.ts'
import { benchTraceQuality } from './traceQuality.ts'

/** `pnpm bench:engines [seconds an instance]`: what each engine costs, beside the aim it was given. */
const seconds = Number(process.argv[2] ?? 10)
if (!(seconds > 0)) throw new RangeError(`Not a number of seconds: ${process.argv[2]}`)

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
benchServiceClock()
benchTraceQuality()
benchSafeRatings()
benchHashChain()
benchPlanner(seconds)

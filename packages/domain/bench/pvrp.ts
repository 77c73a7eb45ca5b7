import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPvrp } from '../src/routing/readPvrp.ts'
import { whyNotFeasible } from '../src/routing/whyNotFeasible.ts'
import { writePvrp } from '../src/routing/writePvrp.ts'
import { searchFor } from './searchFor.ts'

const usage = 'pnpm pvrp FILE [--seconds 10] [--seed 1] [--out FILE]'

/** Solves one periodic routing instance and writes the solution to the file named by --out, or prints it. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
  if (!file || positionals.length > 1) throw new RangeError('Name one file')
  if (!(seconds > 0)) throw new RangeError(`Not a number of seconds: ${values.seconds}`)
  if (!Number.isInteger(seed)) throw new RangeError(`Not a whole number: ${values.seed}`)
  const problem = readPvrp(readFileSync(file, 'utf8'))
  const { solution, iterations } = searchFor(problem, { seconds, seed })
  const text = writePvrp(problem, solution)
  if (values.out) writeFileSync(values.out, text)
  else process.stdout.write(text)
  const wrong = whyNotFeasible(problem, solution)
  console.error(
    `Cost ${solution.cost.toFixed(2)} after ${iterations} iterations in ${seconds} s, seed ${seed}.`,
  )
  if (wrong.length > 0) throw new Error(`Not feasible: ${wrong.join('; ')}`)
}

try {
  main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 1
}

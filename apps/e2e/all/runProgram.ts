import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { programEnvironment } from '../support/env.ts'

type Manner = {
  cwd: string
  settings?: Record<string, string>
  /** Runs beside another: takes what computing that leaves over, and each of its lines says whose it is. */
  besides?: string
}

/** Runs a program with its output streamed through; its exit code, or 128 and more when a signal ended it. */
export async function runProgram(
  program: string,
  arguments_: readonly string[],
  { cwd, settings = {}, besides }: Manner,
): Promise<number> {
  const output = besides ? 'pipe' : 'inherit'
  const child = spawn(program, arguments_, {
    cwd,
    env: programEnvironment(settings),
    stdio: ['ignore', output, output],
  })
  if (besides) {
    // What it starts in its turn inherits this.
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    for (const input of [child.stdout, child.stderr])
      if (input) createInterface({ input }).on('line', (line) => console.log(`${besides} | ${line}`))
  }
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const [code] = (await once(child, besides ? 'close' : 'exit')) as [number | null]
  process.off('SIGINT', forward).off('SIGTERM', forward)
  return code ?? 128
}

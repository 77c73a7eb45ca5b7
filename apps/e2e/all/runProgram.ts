import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { programEnvironment } from '../support/env.ts'

/** Runs a program with its output streamed through; its exit code, or 128 and more when a signal ended it. */
export async function runProgram(
  program: string,
  arguments_: readonly string[],
  { cwd, settings = {} }: { cwd: string; settings?: Record<string, string> },
): Promise<number> {
  const child = spawn(program, arguments_, {
    cwd,
    env: programEnvironment(settings),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.off('SIGINT', forward).off('SIGTERM', forward)
  return code ?? 128
}

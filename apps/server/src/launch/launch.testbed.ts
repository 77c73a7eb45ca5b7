import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { compileCache } from '@kewo/testkit'

export type Launched = {
  child: ChildProcess
  /** Everything that was printed so far. */
  printed: () => string
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Starts the server as a person would, with these variables and none of the tests' own. */
export function launchServer(environment: Record<string, string>, args: string[] = []): Launched {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => code ?? signal ?? 'nothing',
  )
  return { child, printed: () => printed, ended }
}

/** Waits until something is printed, and returns the match; rejects when the server ends without it. */
export async function prints({ printed, ended }: Launched, pattern: RegExp): Promise<RegExpExecArray> {
  let over = false
  void ended.then(() => (over = true))
  for (;;) {
    const match = pattern.exec(printed())
    if (match) return match
    if (over) throw new Error(`It ended without printing ${String(pattern)}:\n${printed()}`)
    await new Promise((wake) => setTimeout(wake, 50))
  }
}

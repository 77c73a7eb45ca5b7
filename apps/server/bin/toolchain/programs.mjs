import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** The program that runs now: signals go to it, and we end when it has ended. */
let current
let ending

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))

/** npm that is killed outright tells nobody; a start that outlives it would hold the port for ever. */
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid
  setInterval(() => process.ppid === npm || end('SIGTERM'), 200).unref()
}

function end(signal) {
  ending ??= signal
  if (current) current.kill(signal)
  else process.exit(exitCode(null, signal))
}

/**
 * Runs a program to its end. With `quiet` its output is kept back and handed over; otherwise it is passed through,
 * and the program may hear from the channel between us when we are gone.
 */
export async function run(program, args, { cwd, env, quiet = true, channel = false }) {
  const stdio = quiet
    ? ['ignore', 'pipe', 'pipe']
    : ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])]
  const child = spawn(program, args, { cwd, env, stdio, windowsHide: true })
  current = child
  const output = []
  child.stdout?.on('data', (chunk) => output.push(chunk))
  child.stderr?.on('data', (chunk) => output.push(chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(exitCode(status, signal)))
  })
  current = undefined
  if (ending && quiet) process.exit(exitCode(null, ending))
  return { code, output: Buffer.concat(output).toString() }
}

const exitCode = (status, signal) => status ?? 128 + (constants.signals[signal] ?? 0)

/** Something outside keeps us from starting: the program's own words, then one plain sentence, and no more. */
export function giveUp(sentence, output = '') {
  if (output.trim()) process.stderr.write(`${output.trimEnd()}\n\n`)
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

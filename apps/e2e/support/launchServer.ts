import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serverEnvironment } from './env.ts'

/** A fill of the demo takes so long where ten others compute; a server that ends is told at once. */
const startsWithinMs = 480_000

export type TestServer = {
  url: string
  /** What it has printed so far. */
  printed: () => Promise<string>
  /** Ends it as a crash does: nothing is finished, nothing put away. */
  kill: () => Promise<void>
  /** Stops it and deletes its folder. */
  stop: () => Promise<void>
}

/** A folder that is gone after the tests, in which another account may run PostgreSQL where root runs the tests. */
export async function passableFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kewo-e2e-'))
  await chmod(folder, 0o711)
  return folder
}

/** A real server with a database of its own in the folder, on a free port unless one is named. */
export async function launchServer(
  folder: string,
  args: string[] = [],
  port: number | null = null,
): Promise<TestServer> {
  const url = `http://127.0.0.1:${port ?? (await freePort())}`
  const log = join(folder, 'server.log')
  const server = spawn(process.execPath, ['src/main.ts', ...args], {
    cwd: resolve(import.meta.dirname, '../../server'),
    env: serverEnvironment({ PORT: new URL(url).port, KEWO_HOME: join(folder, 'home') }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = createWriteStream(log, { flags: 'a' })
  server.stdout.pipe(file, { end: false })
  server.stderr.pipe(file, { end: false })
  const printed = () => readFile(log, 'utf8')
  try {
    await ready(url, server)
  } catch (error) {
    await end(server)
    throw new Error(`${String(error)}\n${await printed()}`, { cause: error })
  }
  const stop = async () => {
    await end(server)
    await rm(folder, { recursive: true, force: true })
  }
  const kill = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }
  return { url, printed, kill, stop }
}

/**
 * A port that nobody listens on, below those that systems give to outgoing connections: one of these may take a port in the
 * moments before the server does.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const probe = createServer().listen(port, '127.0.0.1')
    const free = await once(probe, 'listening').then(
      () => true,
      () => false,
    )
    if (!free) continue
    probe.close()
    await once(probe, 'close')
    return port
  }
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + startsWithinMs
  while (Date.now() < giveUpAt) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode} instead of starting.`)
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
  throw new Error(`The server was not ready after ${startsWithinMs / 1000} seconds.`)
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const impatience = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(impatience)
}

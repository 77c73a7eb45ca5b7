import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { announceServer, runningServer, serverEnvironment } from './env.ts'

const startsWithinMs = 180_000

/** One real server for the whole run, on a free port, with a database and a demo of its own in a temp folder. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kewo-e2e-'))
  // Where root runs the tests, another account runs PostgreSQL and must be able to pass.
  await chmod(folder, 0o711)
  const running = runningServer()
  if (running) {
    announceServer(running, folder)
    return () => rm(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${await freePort()}`
  const log = join(folder, 'server.log')
  const server = spawn(process.execPath, ['src/main.ts'], {
    cwd: resolve(import.meta.dirname, '../../server'),
    env: serverEnvironment({ PORT: new URL(url).port, KEWO_HOME: join(folder, 'home') }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = createWriteStream(log)
  server.stdout.pipe(file, { end: false })
  server.stderr.pipe(file, { end: false })
  try {
    await ready(url, server)
  } catch (error) {
    await stop(server)
    throw new Error(`${String(error)}\n${await readFile(log, 'utf8')}`, { cause: error })
  }
  announceServer(url, folder)
  return async () => {
    await stop(server)
    await rm(folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
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

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const impatience = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(impatience)
}

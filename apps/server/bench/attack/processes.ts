import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newClient } from '@kewo/db/embedded'

type Order = { port: number; databaseUrl: string; folder: string; secret: string }

/** A server's process that may be killed; one that ends without having been killed is counted. */
export class ServerProcess {
  endedByItself = 0
  readonly #order: Order
  #child: ChildProcess | null = null
  #killed = false

  constructor(order: Order) {
    this.#order = order
  }

  async start(): Promise<void> {
    const child = fork(join(import.meta.dirname, 'server.ts'), [JSON.stringify(this.#order)])
    child.on('error', (error) => console.error(error))
    child.once('exit', (code, signal) => {
      if (this.#killed) return
      console.error(`The server ended by itself: ${code ?? signal}`)
      this.endedByItself++
    })
    this.#killed = false
    this.#child = child
    await once(child, 'message')
  }

  async kill(): Promise<void> {
    this.#killed = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  isRunning(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null
  }
}

/** PostgreSQL that may be killed and is started again by the very command that ran it. Reads /proc, so Linux only. */
export class PostgresProcess {
  readonly #url: string
  #pid = 0
  #command: string[] = []
  #data = ''
  #account = { uid: 0, gid: 0 }

  constructor(url: string) {
    this.#url = url
  }

  async look(): Promise<void> {
    const [row] = await this.ask<{ data: string }>(`SELECT current_setting('data_directory') AS data`)
    this.#data = row?.data ?? ''
    this.#pid = this.#runningPid()
    this.#command = readFileSync(`/proc/${this.#pid}/cmdline`, 'utf8').split('\0').slice(0, -1)
    const { uid, gid } = statSync(`/proc/${this.#pid}`)
    this.#account = { uid, gid }
  }

  async kill(): Promise<void> {
    process.kill(this.#pid, 'SIGKILL')
    const [program, ...args] = this.#command
    // Refused as long as a backend of the one before is still on its way out.
    for (;;) {
      const child = spawn(program!, args, {
        ...this.#account,
        cwd: this.#data,
        stdio: 'ignore',
        detached: true,
      })
      child.on('error', (error) => console.error(error))
      child.unref()
      for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
        if (
          await this.ask('SELECT 1').then(
            () => true,
            () => false,
          )
        ) {
          this.#pid = this.#runningPid()
          return
        }
        await pause(50)
      }
    }
  }

  /** Asks each of these connections to end; `how`: politely, or as a crash that takes all others along. */
  async endBackends(how: 'one' | 'all' | 'crash'): Promise<void> {
    const pids = await this.ask<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
         AND application_name <> 'kewo owner' ORDER BY random() ${how === 'all' ? '' : 'LIMIT 1'}`,
    ).catch(() => [])
    for (const { pid } of pids)
      if (how === 'crash') process.kill(pid, 'SIGKILL')
      else await this.ask(`SELECT pg_terminate_backend(${pid})`).catch(() => [])
  }

  async ask<Row>(sql: string): Promise<Row[]> {
    const client = newClient({ connectionString: this.#url, connectionTimeoutMillis: 5_000 })
    try {
      await client.connect()
      return (await client.query(sql)).rows as Row[]
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async stop(): Promise<void> {
    process.kill(this.#runningPid(), 'SIGINT')
    while (true) {
      try {
        process.kill(this.#pid, 0)
      } catch {
        return
      }
      await pause(50)
    }
  }

  #runningPid(): number {
    return Number(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n')[0])
  }
}

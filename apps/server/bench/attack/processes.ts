import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
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
    const child = fork(join(import.meta.dirname, 'server.ts'), [JSON.stringify(this.#order)], {
      execArgv: [],
      env: { NODE_COMPILE_CACHE: join(this.#order.folder, 'compiled') },
    })
    child.on('error', (error) => console.error(error))
    child.once('exit', (code, signal) => {
      if (this.#killed) return
      console.error(`The server ended by itself: ${code ?? signal}`)
      this.endedByItself++
    })
    this.#killed = false
    this.#child = child
    await Promise.race([once(child, 'message'), once(child, 'exit')])
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

/** As long as PostgreSQL may take to be back on a busy machine. */
const patience = 120_000

/** The embedded PostgreSQL that may be killed: whoever started it starts it again. */
export class PostgresProcess {
  readonly #url: string
  #data = ''

  constructor(url: string) {
    this.#url = url
  }

  async look(): Promise<void> {
    const [row] = await this.ask<{ data: string }>(`SELECT current_setting('data_directory') AS data`)
    this.#data = row?.data ?? ''
    // What is confirmed survives as ever, but after a crash there is little to do: it is up to be killed anew.
    await this.ask(`ALTER SYSTEM SET checkpoint_timeout = '30s'`)
    await this.ask(`ALTER SYSTEM SET recovery_init_sync_method = 'syncfs'`)
    await this.ask('SELECT pg_reload_conf()')
  }

  async kill(): Promise<void> {
    process.kill(this.#runningPid(), 'SIGKILL')
    await this.#untilItAnswers()
  }

  async #untilItAnswers(): Promise<void> {
    const deadline = performance.now() + patience
    for (;;) {
      try {
        await this.ask('SELECT 1')
        return
      } catch (error) {
        if (performance.now() > deadline) throw error
        await pause(50)
      }
    }
  }

  /** Ends one or all connections, politely or as a crash that takes all others along, as soon as there are any. */
  async endBackends(how: 'one' | 'all' | 'crash'): Promise<void> {
    const end = how === 'crash' ? 'pid' : 'pid, pg_terminate_backend(pid)'
    await this.#untilItAnswers()
    for (;;) {
      const ended = await this.ask<{ pid: number }>(
        `SELECT ${end} FROM (
           SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
           ORDER BY random() ${how === 'all' ? '' : 'LIMIT 1'}) AS chosen`,
      ).catch(() => [])
      if (how === 'crash') for (const { pid } of ended) killIfThere(pid)
      if (ended.length > 0) return
      await pause(50)
    }
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

  #runningPid(): number {
    return Number(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n')[0])
  }
}

/** The backend may have ended since it was asked for. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

import { type Client, DatabaseError, Pool, type PoolConfig, type QueryConfig } from 'pg'
import { newClient } from './newClient.ts'
import { ToldClient } from './statements.ts'
import { unorderedCount } from './unorderedCount.ts'

/** What has waited for longer is taken for slow: nothing more is put behind it. */
const patienceMs = 20

/** With a code of these PostgreSQL ends a connection: told to, broken off, or because its database is dropped. */
const classOfEnding = '57P'

/** Writes, whose locks others may hold, and counts, which read much, are not put before anything else. */
const quickRead = /^\s*SELECT\s(?!\s*COUNT\()/i

/** One connection down which statements go without waiting for the answers to those before. */
class Lane {
  readonly #client: Client
  readonly #waiting = new Set<{ since: number }>()
  #isOpen = false
  #isBroken = false

  constructor(config: PoolConfig) {
    this.#client = newClient({ ...config, pipeline: true })
    const breaks = () => {
      this.#isBroken = true
    }
    this.#client.on('error', breaks).on('end', breaks)
    // Whoever waits for a connection that cannot be made hears of it by his own statement.
    this.#client.connect().catch(breaks)
  }

  get isBroken(): boolean {
    return this.#isBroken
  }

  /** What is asked in this turn of the process goes here. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  get length(): number {
    return this.#waiting.size
  }

  isHeldUp(now: number): boolean {
    const [first] = this.#waiting
    return first !== undefined && now - first.since > patienceMs
  }

  async query(statement: QueryConfig): Promise<unknown> {
    const sent = { since: performance.now() }
    this.#waiting.add(sent)
    this.#writeTogether()
    try {
      return await this.#client.query(statement)
    } catch (error) {
      // The connection is heard to end a moment later: what is asked in that moment is not to go down it.
      if (error instanceof DatabaseError && error.code?.startsWith(classOfEnding)) this.#isBroken = true
      throw error
    } finally {
      this.#waiting.delete(sent)
    }
  }

  end(): Promise<void> {
    return this.#client.end()
  }

  /** What is said in one turn leaves in one write: writing to sockets was a third of a small request. */
  #writeTogether(): void {
    if (this.#isOpen) return
    const { stream } = this.#client.connection
    this.#isOpen = true
    stream.cork()
    process.nextTick(() => {
      this.#isOpen = false
      stream.uncork()
    })
  }
}

/** What a pool does at this moment. */
export type PoolFigures = {
  connections: number
  idle: number
  waiting: number
  lanes: number
  inLanes: number
  longestLane: number
  heldUp: number
}

/**
 * A pool whose quick reads share a few connections: those of one moment go down one of them together, the one with least before
 * it. Transactions, writes and counts have a connection to themselves meanwhile, as in any pool.
 */
export class PoolWithLanes extends Pool {
  readonly #lanes: (Lane | undefined)[]
  readonly #config: PoolConfig

  constructor(config: PoolConfig, lanes: number) {
    super({ ...config, Client: ToldClient })
    this.#config = config
    this.#lanes = Array.from({ length: lanes })
  }

  /** Takes what Prisma asks outside of transactions, one statement with its values. No one body answers to all signatures of a pool. */
  override query(...args: unknown[]): never {
    const [asked] = args as [QueryConfig]
    const statement = { ...asked, text: unorderedCount(asked.text) }
    const lane = !this.ending && quickRead.test(statement.text) ? this.#freeLane() : null
    return (lane ? lane.query(statement) : super.query(statement)) as never
  }

  figures(): PoolFigures {
    const now = performance.now()
    const lanes = this.#lanes.filter((lane) => lane !== undefined)
    const lengths = lanes.map(({ length }) => length)
    return {
      connections: this.totalCount,
      idle: this.idleCount,
      waiting: this.waitingCount,
      lanes: lanes.length,
      inLanes: lengths.reduce((sum, length) => sum + length, 0),
      longestLane: Math.max(0, ...lengths),
      heldUp: lanes.filter((lane) => lane.isHeldUp(now)).length,
    }
  }

  override async end(): Promise<void> {
    await Promise.all([super.end(), ...this.#lanes.map((lane) => lane?.end())])
  }

  /** Null where something slow holds up each. */
  #freeLane(): Lane | null {
    const now = performance.now()
    let best: Lane | null = null
    for (const [index, known] of this.#lanes.entries()) {
      const lane = known && !known.isBroken ? known : (this.#lanes[index] = new Lane(this.#config))
      if (lane.isOpen || lane.length === 0) return lane
      if (!lane.isHeldUp(now) && (!best || lane.length < best.length)) best = lane
    }
    return best
  }
}

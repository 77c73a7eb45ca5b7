import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { type CustomTypesConfig, types } from 'pg'
import { type Prisma, PrismaClient } from '../generated/client/client.ts'
import { type PoolFigures, PoolWithLanes } from './lanes.ts'

export type Db = PrismaClient
/** What a function takes that works inside a transaction as well as outside of one. */
export type DbTransaction = Omit<Db, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/**
 * Prepared statements save half of a read's CPU, but each connection keeps every name it has seen: past this many
 * different statements (lists with ever other filters) the rest goes unprepared.
 */
const mostStatementNames = 500

/** The share of the connections that quick reads have in common. */
const laneShare = 0.4

/**
 * One pool of connections to one database. `connections` is the most it opens. No statement of a request or a job takes
 * half a minute; what may take longer, such as an import, has a connection of its own.
 */
export function createDb(url: string, connections = 10): Db {
  const lanes = Math.floor(connections * laneShare)
  const config = {
    connectionString: url,
    max: connections - lanes,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  }
  const pool = new PoolWithLanes(config, lanes)
  // A connection that breaks fails the statement that waits for it, which is where it is dealt with. Between two uses
  // nobody waits, and the pool itself listens only to those at rest: an error that nobody hears would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  const nameOf = statementNames()
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf, disposeExternalPool: true })
  // Any other format keeps a stack of each question, in case it fails: a twentieth of a page's CPU.
  const db = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  })
  pools.set(db, { pool, nameOf })
  return db
}

type Behind = { pool: PoolWithLanes; nameOf: (statement: { sql: string }) => string }

const pools = new WeakMap<Db, Behind>()

function behind(db: Db): Behind {
  const pool = pools.get(db)
  if (!pool) throw new Error('Not made by createDb')
  return pool
}

/** How a database's connections are taken at this moment. */
export const poolFigures = (db: Db): PoolFigures => behind(db).pool.figures()

/**
 * Asks one statement of the pool, past Prisma, which takes three times the CPU for it: for what each request asks. Days come as
 * Prisma reads them, at midnight UTC; a bigint or a numeric comes as text.
 */
export async function askPool<Row extends object>(db: Db, { text, values }: Prisma.Sql): Promise<Row[]> {
  const { pool, nameOf } = behind(db)
  const statement = { name: nameOf({ sql: text }), text, values, types: readDays }
  const { rows } = await (pool.query(statement) as unknown as Promise<{ rows: Row[] }>)
  return rows
}

const readDays: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.DATE
      ? (day: string) => new Date(`${day}T00:00:00Z`)
      : types.getTypeParser(oid, format),
}

function statementNames() {
  const names = new Map<string, string>()
  return ({ sql }: { sql: string }) => {
    const known = names.get(sql)
    if (known) return known
    // An empty name means an unprepared statement to node-postgres.
    if (names.size >= mostStatementNames) return ''
    const name = createHash('sha1').update(sql).digest('base64url')
    names.set(sql, name)
    return name
  }
}

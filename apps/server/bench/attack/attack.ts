import { createServer } from 'node:net'
import { once } from 'node:events'
import type { BenchDatabase } from '../withDatabase.ts'
import { loadAttacked } from './loadAttacked.ts'
import { Load } from './load.ts'
import { PostgresProcess, ServerProcess } from './processes.ts'

export type Attacked = { server: ServerProcess; postgres: PostgresProcess }
/** Strikes until it has enough, and tells how often each kind of strike was done. */
export type Strike = (attacked: Attacked) => Promise<Record<string, number>>

export type Outcome = {
  strikes: Record<string, number>
  /** Keyed writes of which a client has the receipt. */
  receipts: number
  /** Of them, those that are not stored under the id that the receipt named. */
  lost: number
  /** Keys under which something is stored more than once. */
  doubled: number
  /** Processes that ended without having been killed. */
  ended: number
  /** Whether every live socket heard of something again afterwards. */
  heard: boolean
  figures: Load['figures']
}

const secret = 'a secret of the attack, long enough for it'

/** A server under mixed load, to be attacked; afterwards what clients have receipts for is held against what is stored. */
export async function attack({ db, url, folder }: BenchDatabase, strike: Strike): Promise<Outcome> {
  const attacked = await loadAttacked(db, secret)
  await db.$disconnect()
  const postgres = new PostgresProcess(url)
  await postgres.look()
  const port = await freePort()
  const server = new ServerProcess({ port, databaseUrl: url, folder, secret })
  const load = new Load({ address: `http://127.0.0.1:${port}`, ...attacked })
  try {
    await server.start()
    load.start()
    const strikes = await strike({ server, postgres })
    const heard = await load.isHeard()
    await load.stop()
    await server.kill()
    return {
      ...{ strikes, heard, receipts: load.receipts.size, ended: server.endedByItself, figures: load.figures },
      ...(await compare(postgres, load.receipts)),
    }
  } finally {
    await load.stop()
    await server.kill()
  }
}

async function compare(
  postgres: PostgresProcess,
  receipts: ReadonlyMap<string, string>,
): Promise<Pick<Outcome, 'lost' | 'doubled'>> {
  const stored = await postgres.ask<{ key: string; count: number; id: string }>(
    `SELECT substr(words, length('扫码枪不亮 ') + 1) AS key, count(*)::int AS count, min(id::text) AS id
       FROM "HelpRequest" WHERE words ~ '^扫码枪不亮 [0-9a-f]{8}-' GROUP BY 1`,
  )
  const idOf = new Map(stored.map(({ key, id }) => [key, id]))
  const told = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]
  return {
    lost: [...receipts].filter(([key, id]) => idOf.get(key) !== told(id)).length,
    doubled: stored.filter(({ count }) => count > 1).length,
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}

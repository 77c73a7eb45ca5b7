import { createServer } from 'node:net'
import { once } from 'node:events'
import { loadDatabase } from '../loadDatabase.ts'
import { sessionCookie } from '../sessionCookie.ts'
import type { BenchDatabase } from '../withDatabase.ts'
import { Load } from './load.ts'
import { PostgresProcess, ServerProcess } from './processes.ts'

export type Attacked = { server: ServerProcess; postgres: PostgresProcess; load: Load }

const secret = 'a secret of the attack, long enough for it'
const shops = 40

/** A server under mixed load, to be attacked; afterwards what clients have receipts for is held against what is stored. */
export async function attack(
  { db, url, folder }: BenchDatabase,
  strike: (attacked: Attacked) => Promise<number>,
): Promise<void> {
  const sample = await loadDatabase(db, 200)
  const rows = await db.retailer.findMany({ where: { userId: null }, take: shops, select: { id: true } })
  const cookies: string[] = []
  for (const [index, { id }] of rows.entries()) {
    const name = `attacked${index}`
    const user = await db.user.create({ data: { name, username: name, email: `${name}@kewo.invalid` } })
    await db.retailer.update({ where: { id }, data: { userId: user.id } })
    cookies.push(await sessionCookie(db, user.id, secret))
  }
  const { id: visitId } = await db.visit.findFirstOrThrow({
    where: { staffId: sample.managerId, status: 'PLANNED' },
  })
  const manager = await sessionCookie(db, sample.managerUserId, secret)
  await db.$disconnect()

  const postgres = new PostgresProcess(url)
  await postgres.look()
  const port = await freePort()
  const server = new ServerProcess({ port, databaseUrl: url, folder, secret })
  await server.start()
  const load = new Load({ address: `http://127.0.0.1:${port}`, shops: cookies, manager, visitId })
  load.start()
  const strikes = await strike({ server, postgres, load })
  const heard = await load.isHeard()
  await load.stop()
  await server.kill()

  const stored = await postgres.ask<{ key: string; count: number; id: string }>(
    `SELECT substr(words, length('扫码枪不亮 ') + 1) AS key, count(*)::int AS count, min(id::text) AS id
       FROM "HelpRequest" WHERE words ~ '^扫码枪不亮 [0-9a-f]{8}-' GROUP BY 1`,
  )
  const byKey = new Map(stored.map((row) => [row.key, row]))
  const told = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]
  const lost = [...load.receipts].filter(([key, id]) => byKey.get(key)?.id !== told(id)).length
  const doubled = stored.filter(({ count }) => count > 1).length
  const { reads, failed, events, reconnects } = load.figures
  console.log(
    `${strikes} strikes: ${load.receipts.size} keyed writes with a receipt, ${reads} reads, ${events} live events, ` +
      `${failed} tries failed, ${reconnects} sockets came back.\n` +
      `${lost} lost, ${doubled} doubled, ${server.endedByItself} processes ended that were not killed, ` +
      `live sockets ${heard ? 'hear' : 'DO NOT HEAR'} again.`,
  )
  await postgres.stop()
  if (lost + doubled + server.endedByItself > 0 || !heard || load.receipts.size === 0) process.exitCode = 1
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}

/** Random numbers that a seed gives back (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

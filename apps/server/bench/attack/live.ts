import { setTimeout as pause } from 'node:timers/promises'
import type { BenchDatabase } from '../withDatabase.ts'
import { freePort } from './attack.ts'
import { Crowd, type Latencies } from './crowd.ts'
import { loadCrowd } from './loadCrowd.ts'
import { ServerProcess } from './processes.ts'
import { openSlowSocket } from './slowSocket.ts'

export type LiveAttack = {
  shops: number
  staff: number
  /** Sockets that stop reading. */
  slow: number
  /** Seconds before anything is measured, and of each measurement. */
  warmUp: number
  seconds: number
  repliesPerSecond: number
  random: () => number
}

type Figures = { sockets: number; megabytes: number }

export type LiveOutcome = {
  sockets: number
  calm: Latencies
  /** Milliseconds from the loss of each socket until it was open again. */
  cameBackAfter: number[]
  /** Replies with a receipt in all; of them those that their shop has heard of neither live nor by asking anew. */
  receipts: number
  missed: number
  /** While the slow sockets did not read. */
  besideSlow: Latencies
  /** Seconds until the server had dropped the last of the slow ones. */
  droppedAfter: number
  /** Of the server's process, in megabytes: before and at most while the slow ones did not read. */
  memory: { before: number; most: number }
  ended: number
}

const secret = 'a secret of the attack, long enough for it'
const patienceMs = 180_000

/** What makes much to be read: all that changes with its whole thread, twenty times, and twenty large pages. */
const much = [
  ...Array.from(
    { length: 20 },
    () =>
      'subscription { helpRequestChanged { id words messages(last: 50) { nodes { body at staff { name } } } } }',
  ),
  ...Array.from(
    { length: 20 },
    () => '{ retailers(first: 100) { nodes { id name address grade lastVisitedAt region { name } } } }',
  ),
]

/** A crowd with open apps on one server: measured, cut off by a kill, and beside sockets that do not read. */
export async function attackLive({ db, url, folder }: BenchDatabase, told: LiveAttack): Promise<LiveOutcome> {
  const askers = await loadCrowd(db, secret, told.shops, told.staff)
  await db.$disconnect()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = new ServerProcess({ port, databaseUrl: url, folder, secret })
  await server.start()
  const crowd = new Crowd(address, askers)
  const { sockets } = crowd
  const talkFor = async (during: () => Promise<unknown>): Promise<void> => {
    const over = new AbortController()
    const talking = crowd.talk(told.repliesPerSecond, told.random, over.signal)
    await during()
    over.abort()
    await talking
  }
  const measured = async (during: () => Promise<unknown>): Promise<Latencies> => {
    crowd.measureAnew()
    await talkFor(during)
    // What is heard from now on, after a kill for one, is not of this measurement.
    return structuredClone(crowd.latencies)
  }
  try {
    await until('everybody is connected', () => crowd.connected() === sockets)
    // The first of all finds a server that has not run yet what it is asked for.
    await talkFor(() => pause(told.warmUp * 1_000))
    const calm = await measured(() => pause(told.seconds * 1_000))
    await talkFor(async () => {
      await server.kill()
      await server.start()
      await until('everybody is back', () => crowd.cameBackAfter.length >= sockets)
    })
    const cameBackAfter = [...crowd.cameBackAfter]
    // What was written last is on its way.
    await until('nothing is missed', () => crowd.missed() === 0).catch(() => undefined)

    const { megabytes: before } = await figuresOf(address)
    const staff = [...new Set(askers.map((asker) => asker.staff))]
    let most = before
    let droppedAfter = Number.NaN
    const besideSlow = await measured(async () => {
      const begun = performance.now()
      const slow = await Promise.all(
        Array.from({ length: told.slow }, (_, index) =>
          openSlowSocket(address, staff[index % staff.length]!, much),
        ),
      )
      await until('the slow ones are dropped', async () => {
        const now = await figuresOf(address)
        most = Math.max(most, now.megabytes)
        return now.sockets <= sockets
      })
      droppedAfter = (performance.now() - begun) / 1_000
      for (const socket of slow) socket.terminate()
      await pause(Math.max(told.seconds * 1_000 - droppedAfter * 1_000, 0))
    })
    await until('nothing is missed', () => crowd.missed() === 0).catch(() => undefined)
    return {
      ...{ sockets, calm, cameBackAfter, besideSlow, droppedAfter, memory: { before, most } },
      ...{ receipts: crowd.receipts(), missed: crowd.missed(), ended: server.endedByItself },
    }
  } finally {
    await crowd.stop()
    await server.kill()
  }
}

async function until(what: string, reached: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await reached())) {
    if (performance.now() > deadline) throw new Error(`It did not come to pass that ${what}.`)
    await pause(250)
  }
}

/** What the server says of itself to this machine. */
async function figuresOf(address: string): Promise<Figures> {
  const text = await (await fetch(`${address}/metrics`)).text()
  const of = (name: RegExp) => Number(name.exec(text)?.[1])
  return {
    sockets: of(/live_open\{what="sockets"\} (\d+)/u),
    megabytes: of(/^process_resident_memory_bytes (\S+)/mu) / 1e6,
  }
}

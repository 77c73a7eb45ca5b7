import { expect, test } from 'vitest'
import { attack } from '../../bench/attack/attack.ts'
import { attackLive } from '../../bench/attack/live.ts'
import { randomOf } from '../../bench/attack/random.ts'
import { breakConnections, killPoints } from '../../bench/attack/strikes.ts'
import { onOwnDatabase } from '../../bench/withDatabase.ts'

// A short run of pnpm attack:connections, attack:killpoints and attack:live. It starts processes, which a busy machine is slow at.
const patience = 600_000

test.each([
  ['every connection to PostgreSQL breaks', (random: () => number) => breakConnections(10, random)],
  ['the server, PostgreSQL and backends are killed', (random: () => number) => killPoints(5, random)],
])(
  'nothing is lost or doubled, and live sockets hear again, when %s',
  async (_what, strike) => {
    const seed = Math.trunc(Math.random() * 2 ** 31)
    const { receipts, ...found } = await onOwnDatabase((database) => attack(database, strike(randomOf(seed))))
    expect(receipts, `seed ${seed}`).toBeGreaterThan(0)
    expect(found, `seed ${seed}`).toMatchObject({ lost: 0, doubled: 0, ended: 0, heard: true })
  },
  patience,
)

test(
  'shops hear the replies to them, also after the server was killed, and sockets that are not read are dropped',
  async () => {
    const seed = Math.trunc(Math.random() * 2 ** 31)
    const told = { shops: 12, staff: 3, slow: 3, warmUp: 1, seconds: 3, repliesPerSecond: 3 }
    const found = await onOwnDatabase((database) => attackLive(database, { ...told, random: randomOf(seed) }))
    expect(found, `seed ${seed}`).toMatchObject({ sockets: 15, missed: 0, ended: 0 })
    expect(found.calm.bell.length, `seed ${seed}`).toBeGreaterThan(0)
    expect(found.besideSlow.page.length, `seed ${seed}`).toBeGreaterThan(0)
    expect(found.cameBackAfter, `seed ${seed}`).toHaveLength(found.sockets)
    expect(found.droppedAfter, `seed ${seed}`).toBeGreaterThan(0)
  },
  patience,
)

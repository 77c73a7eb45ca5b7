import { expect, test } from 'vitest'
import { attack, type Strike } from '../../bench/attack/attack.ts'
import { attackLive } from '../../bench/attack/live.ts'
import { randomOf } from '../../bench/attack/random.ts'
import { breakConnections, killPoints } from '../../bench/attack/strikes.ts'
import { onOwnDatabase } from '../../bench/withDatabase.ts'

// A short run of pnpm attack:connections, attack:killpoints and attack:live. It starts processes, which a busy machine is slow at.
const patience = 600_000

test(
  'nothing is lost or doubled, and live sockets hear again, when connections break and server, PostgreSQL and backends are killed',
  async () => {
    const seed = Math.trunc(Math.random() * 2 ** 31)
    const random = randomOf(seed)
    // One server and one load for both: what broke before is still being mended when the first is killed.
    const strike: Strike = async (attacked) => ({
      ...(await breakConnections(4, random)(attacked)),
      ...(await killPoints(5, random)(attacked)),
    })
    const { receipts, ...found } = await onOwnDatabase((database) => attack(database, strike))
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

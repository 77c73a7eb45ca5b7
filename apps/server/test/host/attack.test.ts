import { expect, test } from 'vitest'
import { attack } from '../../bench/attack/attack.ts'
import { randomOf } from '../../bench/attack/random.ts'
import { breakConnections, killPoints } from '../../bench/attack/strikes.ts'
import { onOwnDatabase } from '../../bench/withDatabase.ts'

// A short run of pnpm attack:connections and attack:killpoints. It starts processes, which a busy machine is slow at.
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

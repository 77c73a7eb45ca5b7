// pnpm attack:connections [seconds] [seed]: under mixed load, ends one or all connections to PostgreSQL again and again.
import { setTimeout as pause } from 'node:timers/promises'
import { attack, randomOf } from './attack/attack.ts'
import { withDatabase } from './withDatabase.ts'

const [seconds = 120, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
console.log(`${seconds} seconds, seed ${seed}`)
const random = randomOf(seed)

await withDatabase((database) =>
  attack(database, async ({ postgres }) => {
    const end = performance.now() + seconds * 1000
    let strikes = 0
    for (; performance.now() < end; strikes++) {
      await postgres.endBackends(random() < 0.5 ? 'one' : 'all')
      await pause(100 + random() * 500)
    }
    return strikes
  }),
)

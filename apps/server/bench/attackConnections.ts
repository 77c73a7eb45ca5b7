// pnpm attack:connections [seconds] [seed]: under mixed load, ends one or all connections to PostgreSQL again and again.
import { attack } from './attack/attack.ts'
import { randomOf } from './attack/random.ts'
import { breakConnections } from './attack/strikes.ts'
import { tell } from './attack/tell.ts'
import { withDatabase } from './withDatabase.ts'

const [seconds = 120, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
console.log(`${seconds} seconds, seed ${seed}`)

await withDatabase(async (database) =>
  tell(await attack(database, breakConnections(seconds, randomOf(seed)))),
)

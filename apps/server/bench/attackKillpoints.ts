// pnpm attack:killpoints [points] [seed] [minutes]: under mixed load, kills the server, PostgreSQL or a single backend at random moments;
// ends after so many minutes at the latest.
import { attack } from './attack/attack.ts'
import { randomOf } from './attack/random.ts'
import { killPoints } from './attack/strikes.ts'
import { tell } from './attack/tell.ts'
import { withDatabase } from './withDatabase.ts'

const [points = 100, seed = Math.trunc(Math.random() * 2 ** 31), minutes] = process.argv.slice(2).map(Number)
console.log(`${points} kill points, seed ${seed}`)

await withDatabase(async (database) =>
  tell(await attack(database, killPoints(points, randomOf(seed), minutes))),
)

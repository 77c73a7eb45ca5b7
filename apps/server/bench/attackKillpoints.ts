// pnpm attack:killpoints [points] [seed]: under mixed load, kills the server, PostgreSQL or a single backend at random moments.
import { setTimeout as pause } from 'node:timers/promises'
import { attack, randomOf } from './attack/attack.ts'
import { withDatabase } from './withDatabase.ts'

const [points = 100, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
console.log(`${points} kill points, seed ${seed}`)
const random = randomOf(seed)

await withDatabase((database) =>
  attack(database, async ({ server, postgres }) => {
    const killed = { server: 0, PostgreSQL: 0, 'a backend': 0 }
    for (let point = 0; point < points; point++) {
      await pause(200 + random() * 800)
      const which = random()
      if (which < 0.35) {
        killed.server++
        await server.kill()
        await server.start()
      } else if (which < 0.6) {
        killed.PostgreSQL++
        await postgres.kill()
      } else {
        killed['a backend']++
        await postgres.endBackends(random() < 0.5 ? 'crash' : 'one')
      }
      if (!server.isRunning()) await server.start()
    }
    console.log(
      Object.entries(killed)
        .map(([what, count]) => `${what} ${count}`)
        .join(', '),
    )
    return points
  }),
)

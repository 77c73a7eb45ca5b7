import { setTimeout as pause } from 'node:timers/promises'
import type { Strike } from './attack.ts'

/** Ends one or all connections to PostgreSQL, again and again for so long. */
export const breakConnections =
  (seconds: number, random: () => number): Strike =>
  async ({ postgres }) => {
    const strikes = { 'one connection': 0, 'all connections': 0 }
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      const all = random() < 0.5
      await postgres.endBackends(all ? 'all' : 'one')
      strikes[all ? 'all connections' : 'one connection']++
      await pause(100 + random() * 500)
    }
    return strikes
  }

/** Kills the server, PostgreSQL (each time in five) or a single backend (half of them takes all others along). */
export const killPoints =
  (points: number, random: () => number, minutes = Infinity): Strike =>
  async ({ server, postgres }) => {
    const strikes = { server: 0, PostgreSQL: 0, 'a backend, as a crash': 0, 'a backend, politely': 0 }
    const end = performance.now() + minutes * 60_000
    for (let point = 0; point < points && performance.now() < end; point++) {
      await pause(200 + random() * 800)
      const which = random()
      if (which < 0.35) {
        strikes.server++
        await server.kill()
        await server.start()
      } else if (which < 0.55) {
        strikes.PostgreSQL++
        await postgres.kill()
      } else {
        const crash = random() < 0.5
        strikes[crash ? 'a backend, as a crash' : 'a backend, politely']++
        await postgres.endBackends(crash ? 'crash' : 'one')
      }
      if (!server.isRunning()) await server.start()
    }
    return strikes
  }

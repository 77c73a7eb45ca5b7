import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Sample } from './loadDatabase.ts'

/** What a server that is measured is told when it starts. */
export type Order = { databaseUrl: string; folder: string; secret: string; sample: Sample }

export type Contestant = {
  url: string
  /** Milliseconds of CPU that its process has used so far; that of PostgreSQL is not in it. */
  cpu: () => Promise<number>
  stop: () => Promise<void>
}

/**
 * Starts one of the servers in a process of its own, so that none is slowed by another's garbage or by who measures. Each has the
 * environment of the command, which says that this is production: libraries of all of them check less then; graphql-js a sixth of its time.
 */
export async function start(
  program: 'kewo' | 'fairPeer' | 'peer' | 'floor',
  told: Order,
): Promise<Contestant> {
  const child = fork(join(import.meta.dirname, `${program}.ts`), [JSON.stringify(told)])
  const [answer] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${program} ended with exit code ${code}`)
    }),
  ])) as [{ url: string }]
  return {
    url: answer.url,
    async cpu() {
      child.send('How much CPU so far?')
      const [usage] = (await once(child, 'message')) as [NodeJS.CpuUsage]
      return (usage.user + usage.system) / 1000
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/** In the process of a server: what `start` told it. */
export function order(): Order {
  return JSON.parse(process.argv[2] ?? '') as Order
}

/** In the process of a server: says where it answers, and how much CPU it has used whenever it is asked. */
export function announce(url: string): void {
  process.send?.({ url })
  process.on('message', () => process.send?.(process.cpuUsage()))
  // Who measures is gone, whatever happened to it.
  process.on('disconnect', () => process.exit())
}

export async function listen(server: Server, path = ''): Promise<void> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('It does not listen')
  announce(`http://127.0.0.1:${address.port}${path}`)
}

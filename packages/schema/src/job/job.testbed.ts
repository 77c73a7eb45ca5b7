import { createQueue } from '@kewo/db/queue'
import { expect } from 'vitest'
import type { useSchema } from '../../test/useSchema.ts'
import { queueNamed } from './queues.ts'
import { startWork } from './startWork.ts'

type Tools = Pick<ReturnType<typeof useSchema>, 'url' | 'contextFor'>

/** A process that works on the orders of one queue, until it is stopped; there must have been no trouble then. */
export async function workOn({ url, contextFor }: Tools, name: string): Promise<{ stop(): Promise<void> }> {
  const troubles: unknown[] = []
  const { db, live, pictures, registers, signIns, channels, timeZone } = await contextFor(null, {})
  const queue = createQueue(url, (error) => troubles.push(error))
  const parts = { ...{ db, live, pictures, registers, signIns, channels, timeZone, queue }, databaseUrl: url }
  const log = { info: () => undefined, error: (told: object) => troubles.push(told) }
  const work = await startWork(queue, parts, log, { queues: [queueNamed(name)!], jobs: [] })
  return {
    async stop() {
      await work.stop()
      expect(troubles).toEqual([])
    },
  }
}

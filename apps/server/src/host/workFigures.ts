import { Gauge, type Registry } from 'prom-client'
import { poolFigures } from '@kewo/db'
import { oldestWaiting } from '@kewo/schema'
import type { Parts } from './context.ts'

/** What waits: orders of the queue, what is to be told, statements for a connection. Looked at when it is asked for. */
export function workFigures(registry: Registry, { db, queue }: Pick<Parts, 'db' | 'queue'>): void {
  const gauge = (
    name: string,
    help: string,
    labelNames: string[],
    look: (set: (labels: Record<string, string>, value: number) => void) => Promise<void> | void,
  ) =>
    registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames,
        registers: [],
        async collect() {
          this.reset()
          // A figure that cannot be had is left out: that the database is away is told by /health/ready, the others are wanted then.
          await Promise.resolve(look((labels, value) => this.set(labels, value))).catch(() => this.reset())
        },
      }),
    )
  gauge(
    'queue_orders',
    'Orders of work in the background, by line and state, some seconds old.',
    ['line', 'state'],
    async (set) => {
      for (const { line, state, count } of await queue.depths()) set({ line, state }, count)
    },
  )
  gauge(
    'oldest_waiting_seconds',
    'For how long the oldest has waited: notifications to be handed out, deliveries past their hour, outboxes of devices.',
    ['what'],
    async (set) => {
      for (const [what, seconds] of Object.entries(await oldestWaiting(db, new Date())))
        set({ what }, seconds)
    },
  )
  gauge(
    'database_connections',
    'Connections of the pool and its lanes: open, idle, waited for; statements in lanes, in the longest, lanes held up.',
    ['what'],
    (set) => {
      for (const [what, count] of Object.entries(poolFigures(db))) set({ what }, count)
    },
  )
}

import { PgBoss } from 'pg-boss'
import type { FastifyBaseLogger } from 'fastify'
import { allJobs } from '@kewo/schema'
import type { Parts } from './context.ts'

export type Jobs = { ready(): Promise<boolean>; stop(): Promise<void> }

/** Runs the jobs of all features by the clock, in PostgreSQL's own queue: any number of processes share the work. */
export async function startJobs({ config, ...parts }: Parts, log: FastifyBaseLogger): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: config.databaseUrl, max: 3, schema: 'jobs' })
  boss.on('error', (error) => log.warn({ err: error }, 'The job queue had trouble'))
  await boss.start()
  for (const { name, cron, run } of allJobs()) {
    // "exclusive": a round that takes long is not joined by the next one.
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 2, expireInSeconds: 15 * 60 })
    await boss.schedule(name, cron, null, { tz: config.timeZone })
    await boss.work(name, async ([job]) => {
      const requestId = job?.id ?? name
      const done = await run({ ...parts, now: new Date(), timeZone: config.timeZone, requestId })
      if (done > 0) log.info({ job: name, done }, 'A job has run')
    })
  }
  let stopped = false
  return {
    ready: async () => !stopped && (await boss.isInstalled()),
    async stop() {
      stopped = true
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}

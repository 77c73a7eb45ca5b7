import type { FastifyInstance } from 'fastify'
import type { Db } from '@kewo/db'

type Check = () => Promise<boolean>

/** /health/live: the process answers. /health/ready: it can serve; 503 names what is missing. */
export function healthRoutes(app: FastifyInstance, db: Db, others: Record<string, Check>): void {
  const checks: Record<string, Check> = { database: () => db.$queryRaw`SELECT 1`.then(() => true), ...others }
  app.get('/health/live', () => ({ ok: true }))
  app.get('/health/ready', async (_request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]): Promise<[string, boolean]> => {
        try {
          return [name, await check()]
        } catch (error) {
          app.log.warn({ err: error, check: name }, 'Not ready')
          return [name, false]
        }
      }),
    )
    const ok = results.every(([, good]) => good)
    return reply.status(ok ? 200 : 503).send({ ok, checks: Object.fromEntries(results) })
  })
}

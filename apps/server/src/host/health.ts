import type { FastifyInstance } from 'fastify'

type Check = () => Promise<boolean>
export type Readiness = {
  /** The first round, and from then on one after the other: begun once all that is checked has been started. */
  begin(): Promise<void>
  /** From now on this process is on its way out: not ready, whatever its checks say. */
  beginStopping(): void
  stop(): void
}

const everyMs = 5_000
/** A check that takes longer has failed; what is only slow for a while is ready all the same. */
const patienceMs = 10_000

/**
 * /health/live: the process answers. /health/ready: it can serve; 503 names what is missing. What is asked costs
 * nothing, however often: the checks run by themselves, one round every few seconds.
 */
export function healthRoutes(app: FastifyInstance, checks: Record<string, Check>): Readiness {
  let results: Record<string, boolean> = Object.fromEntries(Object.keys(checks).map((name) => [name, false]))
  let stopping = false
  let next: NodeJS.Timeout | undefined

  const outcome = async ([name, check]: [string, Check]): Promise<[string, boolean]> => {
    try {
      return [name, await inTime(check())]
    } catch (error) {
      app.log.warn({ err: error, check: name }, 'Not ready')
      return [name, false]
    }
  }
  async function round(): Promise<void> {
    results = Object.fromEntries(await Promise.all(Object.entries(checks).map(outcome)))
    if (!stopping) next = setTimeout(() => void round(), everyMs).unref()
  }

  app.get('/health/live', () => ({ ok: true }))
  app.get('/health/ready', async (_request, reply) => {
    const ok = !stopping && Object.values(results).every(Boolean)
    return reply
      .status(ok ? 200 : 503)
      .send({ ok, checks: stopping ? { ...results, stopping: false } : results })
  })
  return {
    begin: round,
    beginStopping: () => void (stopping = true),
    stop() {
      stopping = true
      clearTimeout(next)
    },
  }
}

async function inTime(check: Promise<boolean>): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error(`No answer within ${patienceMs} ms`)), patienceMs)
  })
  try {
    return await Promise.race([check, tooLate])
  } finally {
    clearTimeout(late)
  }
}

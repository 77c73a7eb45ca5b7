import { AsyncLocalStorage } from 'node:async_hooks'
import process from 'node:process'
import type { FastifyInstance } from 'fastify'

type Asked = { requestId: string; asked: string }

/** What is being answered, wherever its work has got to. */
const beingAnswered = new AsyncLocalStorage<Asked>()

export function answering<Result>(asked: Asked, work: () => Result): Result {
  return beingAnswered.run(asked, work)
}

/**
 * A rejection that nobody waits for is a fault of ours, but no reason to end the process and all that others are doing:
 * it is logged with the request that it comes from, and counted. An exception that nobody catches still ends the process.
 */
export function logUnowned(app: FastifyInstance): { count(): number; stop(): void } {
  let count = 0
  app.addHook('preHandler', ({ id, method, routeOptions }, _reply, done) =>
    answering({ requestId: id, asked: `${method} ${routeOptions.url ?? ''}` }, done),
  )
  const onRejection = (reason: unknown) => {
    count++
    app.log.error({ err: reason, ...beingAnswered.getStore() }, 'A rejection had no owner')
  }
  process.on('unhandledRejection', onRejection)
  return { count: () => count, stop: () => process.off('unhandledRejection', onRejection) }
}

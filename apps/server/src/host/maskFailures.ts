import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'

/**
 * What no route expected. A fault of the caller keeps its status and words; a fault of ours is told by a number that
 * finds it in the log, without a word of how it came about.
 */
export function maskFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    // Who went away before the answer was there: nobody is left to read it, and nothing is wrong here.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE')
      return request.log.info({ err: error }, 'The caller went away')
    if (status < 500) return reply.status(status).send({ code: error.code, message: error.message })
    const requestId = randomUUID()
    request.log.error({ requestId, err: error }, 'A request failed')
    const message = `Something went wrong on our side. Please quote ${requestId}. / 我们这边出错了，请报编号 ${requestId}。`
    return reply.status(500).send({ code: 'INTERNAL', message, requestId })
  })
}

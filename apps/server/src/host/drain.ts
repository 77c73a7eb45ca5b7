import type { FastifyInstance } from 'fastify'

/** Takes no more requests and waits for those under way; what is not done after `patienceMs` is cut off. */
export async function drain(app: FastifyInstance, patienceMs: number): Promise<void> {
  const { server } = app
  // A connection whose last answer has gone out is kept open for a next request, which must not come any more.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  try {
    await app.close()
  } finally {
    clearInterval(idle)
    clearTimeout(cut)
  }
}

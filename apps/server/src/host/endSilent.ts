import type { FastifyInstance } from 'fastify'

/** What a caller has to send at least in each stretch of patience until the body is whole: some 200 bytes a second. */
const leastBytes = 4 * 1024

/**
 * Ends requests whose body does not come. There is no limit in all: a picture may take minutes on a slow line, but
 * something of it has to arrive all the time.
 */
export function endSilent(app: FastifyInstance, patienceMs: number): void {
  app.addHook('onRequest', async ({ raw }) => {
    const { socket } = raw
    let seen = socket.bytesRead
    const watch = setInterval(() => {
      if (raw.complete || socket.destroyed) return clearInterval(watch)
      // What has come and is not read yet waits for us.
      const waitsForThem = raw.readableLength === 0
      if (waitsForThem && socket.bytesRead - seen < leastBytes) {
        clearInterval(watch)
        socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
        socket.destroySoon()
      }
      seen = socket.bytesRead
    }, patienceMs).unref()
    raw.once('close', () => clearInterval(watch))
  })
}

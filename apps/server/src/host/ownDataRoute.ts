import type { FastifyInstance } from 'fastify'
import { ZipFile } from 'yazl'
import { takeOwnData } from '@kewo/schema'
import { contextFor, localeOf, type Parts } from './context.ts'

/** GET /api/my-data.zip: a shop's own data, for the shop itself. */
export function ownDataRoute(
  app: FastifyInstance,
  parts: Parts,
  tokenOf: (cookies: string | undefined) => string | null,
): void {
  app.get<{ Querystring: { language?: string } }>('/api/my-data.zip', async (request, reply) => {
    const context = await contextFor(parts, {
      token: tokenOf(request.headers.cookie),
      acceptLanguage: request.headers['accept-language'],
      address: request.ip,
      requestId: request.id,
    })
    if (!context.viewer)
      return reply.status(401).send({ code: 'UNAUTHENTICATED', message: 'UNAUTHENTICATED' })
    const files = await takeOwnData(context, localeOf(request.query.language ?? context.locale))
    if (!files) return reply.status(404).send({ code: 'NOT_FOUND', message: 'NOT_FOUND' })
    const zip = new ZipFile()
    // A picture that cannot be read breaks the answer off: the browser then says that the copy is not whole.
    zip.on('error', (error) => zip.outputStream.destroy(error as Error))
    for (const file of files)
      if ('text' in file) zip.addBuffer(Buffer.from(file.text, 'utf8'), file.name)
      else
        zip.addReadStreamLazy(file.name, { compress: false }, (give) => {
          file.open().then(
            (stream) => give(null, stream),
            (error: unknown) => give(error as Error, null as never),
          )
        })
    zip.end()
    return reply
      .type('application/zip')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="kewo-my-data.zip"')
      .send(zip.outputStream)
  })
}

import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { ZipFile } from 'yazl'
import { takeOwnData } from '@kewo/schema'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, localeOf, type Parts } from './context.ts'

/** GET /api/my-data.zip: a shop's own data, for the shop itself. */
export function ownDataRoute(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): void {
  app.get<{ Querystring: { language?: string } }>('/api/my-data.zip', async (request, reply) => {
    const context = await contextFor(parts, callerOf(request, tokenOf))
    if (!context.viewer)
      return reply.status(401).send({ code: 'UNAUTHENTICATED', message: 'UNAUTHENTICATED' })
    const files = await takeOwnData(context, localeOf(request.query.language ?? context.locale))
    if (!files) return reply.status(404).send({ code: 'NOT_FOUND', message: 'NOT_FOUND' })
    const zip = new ZipFile()
    for (const file of files)
      if ('text' in file) zip.addBuffer(Buffer.from(file.text, 'utf8'), file.name)
      else
        zip.addReadStreamLazy(file.name, { compress: false }, (give) => {
          // One picture that is lost must not keep the rest from its owner: its file is empty, and the loss in the log.
          const lost = (error: unknown) => {
            request.log.error({ err: error, file: file.name }, 'A picture could not be read')
            return Buffer.alloc(0)
          }
          void file
            .open()
            .then(buffer)
            .catch(lost)
            .then((bytes) => give(null, Readable.from([bytes])))
        })
    zip.end()
    return reply
      .type('application/zip')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="kewo-my-data.zip"')
      .send(zip.outputStream)
  })
}

import type { FastifyInstance } from 'fastify'
import { keepOutboxFile, outboxFileLimits, OutboxFileTooLarge, Refusal } from '@kewo/schema'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, type Parts } from './context.ts'
import { refuse } from './refuse.ts'

const room = 64 * 1024

/** POST /api/outbox-files takes the file of an outbox from an admin and opens it; takeInOutboxFile takes it in. */
export function outboxFileRoute(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): void {
  const fileSize = outboxFileLimits.bytes
  app.post('/api/outbox-files', { bodyLimit: fileSize + room }, async (request, reply) => {
    // A form on another site cannot send this header, so it cannot upload in somebody's name.
    if (!request.headers['apollo-require-preflight']) return refuse(reply, 400, 'PREFLIGHT_NEEDED')
    const caller = await contextFor(parts, callerOf(request, tokenOf))
    if (!caller.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
    const upload = await request.file({ limits: { fileSize }, throwFileSizeLimit: false })
    if (!upload) return refuse(reply, 400, 'NO_FILE')
    try {
      const bytes = await upload.toBuffer()
      if (upload.file.truncated) throw new OutboxFileTooLarge()
      const id = await keepOutboxFile(caller, bytes)
      return id ? await reply.status(201).send({ id }) : await refuse(reply, 403, 'FORBIDDEN')
    } catch (error) {
      if (error instanceof Refusal) return refuse(reply, 422, error.name, error.words[caller.locale])
      throw error
    }
  })
}

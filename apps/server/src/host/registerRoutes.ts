import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '@kewo/register'
import { readRegisterResult, saveRegister } from '@kewo/schema'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, localeOf, type Parts } from './context.ts'
import { largestRegister } from './limits.ts'
import { refuse } from './refuse.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Registers: POST /api/registers takes one, GET /api/imports/ID/result.csv gives the result of an import row by row. */
export function registerRoutes(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): void {
  const context = (request: FastifyRequest) => contextFor(parts, callerOf(request, tokenOf))

  app.post('/api/registers', { bodyLimit: largestRegister + 64 * 1024 }, async (request, reply) => {
    // A form on another site cannot send this header, so it cannot upload in somebody's name.
    if (!request.headers['apollo-require-preflight']) return refuse(reply, 400, 'PREFLIGHT_NEEDED')
    const caller = await context(request)
    if (!caller.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
    const upload = await request.file({ limits: { fileSize: largestRegister } })
    if (!upload) return refuse(reply, 400, 'NO_FILE')
    try {
      const register = await saveRegister(caller, whole(upload.file), upload.filename)
      // What nobody takes must be read all the same, or the browser never hears the answer.
      if (!register) upload.file.resume()
      return register
        ? await reply.status(201).send({ id: register.globalId, fileName: register.fileName })
        : await refuse(reply, 403, 'FORBIDDEN')
    } catch (error) {
      if (error instanceof RegisterTooLarge) return refuse(reply, 413, 'TOO_LARGE')
      if (error instanceof Refusal) return refuse(reply, 422, error.name, error.words[caller.locale])
      throw error
    }
  })

  app.get<{ Params: { id: string }; Querystring: { language?: string } }>(
    '/api/imports/:id/result.csv',
    async (request, reply) => {
      const caller = await context(request)
      if (!caller.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
      const { id } = request.params
      const language = request.query.language ?? request.headers['accept-language']
      const result = uuid.test(id) ? await readRegisterResult(caller, id, localeOf(language)) : null
      if (!result) return refuse(reply, 404, 'NOT_FOUND')
      return reply
        .type('text/csv; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(result.fileName)}`)
        .send(Readable.from(result.lines))
    },
  )
}

class RegisterTooLarge extends Error {}

/** Breaks off instead of passing on the beginning of a file that is too large. */
async function* pieces(file: Readable & { truncated?: boolean }): AsyncGenerator<Buffer> {
  for await (const piece of file) yield piece as Buffer
  if (file.truncated) throw new RegisterTooLarge()
}

const whole = (file: Readable & { truncated?: boolean }): Readable => Readable.from(pieces(file))

import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pictureSizes, type PictureSize } from '@kewo/db/picture'
import { PicturesBusy, Refusal, saveUpload, visibleFiles, visibleVoices } from '@kewo/schema'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, type Parts } from './context.ts'
import { largestPicture } from './limits.ts'
import { partAsked } from './partAsked.ts'
import { refuse } from './refuse.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Pictures and memos: POST /api/files takes one, GET /api/files/ID/SIZE and GET /api/voices/ID give one to whoever may see a row
 * that it hangs on.
 */
export async function fileRoutes(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fileSize: largestPicture, fields: 0 } })
  const context = (request: FastifyRequest) => contextFor(parts, callerOf(request, tokenOf))

  app.post('/api/files', { bodyLimit: largestPicture + 64 * 1024 }, async (request, reply) => {
    // A form on another site cannot send this header, so it cannot upload in somebody's name.
    if (!request.headers['apollo-require-preflight']) return refuse(reply, 400, 'PREFLIGHT_NEEDED')
    const { viewer, locale, ...rest } = await context(request)
    if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
    const upload = await request.file()
    if (!upload) return refuse(reply, 400, 'NO_FILE')
    const bytes = await upload.toBuffer()
    try {
      const { id } = await saveUpload({ ...rest, viewer }, bytes)
      return await reply.status(201).send({ id })
    } catch (error) {
      if (error instanceof PicturesBusy) return refuse(reply, 503, error.name, error.words[locale])
      if (error instanceof Refusal) return refuse(reply, 422, error.name, error.words[locale])
      throw error
    }
  })

  app.get<{ Params: { id: string; size: string } }>('/api/files/:id/:size', async (request, reply) => {
    const { viewer, db, pictures, now } = await context(request)
    const { id, size } = request.params
    const file =
      viewer && uuid.test(id) && Object.hasOwn(pictureSizes, size)
        ? await db.file.findFirst({ where: { id, AND: visibleFiles(viewer, now) } })
        : null
    if (!file) return refuse(reply, viewer ? 404 : 401, viewer ? 'NOT_FOUND' : 'UNAUTHENTICATED')
    return (
      reply
        .type(file.mimeType)
        // Never in a shared cache, and asked again each time: permission may have ended.
        .header('cache-control', 'private, no-cache')
        .header('etag', `"${file.id}-${size}"`)
        .send(await pictures.read(file.storageKey, size as PictureSize))
    )
  })

  app.get<{ Params: { id: string } }>('/api/voices/:id', async (request, reply) => {
    const { viewer, db, pictures } = await context(request)
    const { id } = request.params
    const memo =
      viewer && uuid.test(id)
        ? await db.voiceMemo.findFirst({ where: { id, AND: visibleVoices(viewer) } })
        : null
    if (!memo) return refuse(reply, viewer ? 404 : 401, viewer ? 'NOT_FOUND' : 'UNAUTHENTICATED')
    reply.type(memo.mimeType).header('cache-control', 'private, no-cache').header('accept-ranges', 'bytes')
    const whole = await pictures.voices.read(memo.storageKey)
    const part = partAsked(request.headers.range, whole.length)
    if (part === 'none') return reply.status(416).header('content-range', `bytes */${whole.length}`).send()
    if (part === 'all') return reply.send(whole)
    return reply
      .status(206)
      .header('content-range', `bytes ${part.from}-${part.to}/${whole.length}`)
      .send(whole.subarray(part.from, part.to + 1))
  })
}

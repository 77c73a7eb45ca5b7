import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Context } from '@kewo/schema'
import { drawApart } from '../recordPdf/drawApart.ts'
import { proveRecord, readRecord, type Record } from '../recordPdf/readRecord.ts'
import { type Reader, recordFileName, recordPaper } from '../recordPdf/recordPaper.ts'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, localeOf, type Parts } from './context.ts'
import { WorkAtOnce } from './workAtOnce.ts'
import { refuse } from './refuse.ts'

/** GET /api/records/ID/pdf: a record as a file to keep and print, for whoever may read the record. ID is that of the API. */
export function recordPdfRoute(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): void {
  // Each takes a thread and some 130 MB while it is drawn.
  const ofAll = new WorkAtOnce({ running: 2, waiting: 20 })
  const ofOne = new WorkAtOnce({ running: 1, waiting: 3 })

  app.get<{ Params: { id: string }; Querystring: { language?: string } }>(
    '/api/records/:id/pdf',
    async (request, reply) => {
      const context = await contextFor(parts, callerOf(request, tokenOf))
      if (!context.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
      const record = await readRecord(context, request.params.id)
      if (!record) return refuse(reply, 404, 'NOT_FOUND')
      const language = localeOf(request.query.language ?? context.locale)
      const reader = { language, timeZone: context.timeZone, madeAt: context.now }
      const ends: (() => void)[] = []
      try {
        ends.push(await ofOne.begin(context.viewer.userId))
        ends.push(await ofAll.begin('all'))
        const bytes = await drawn(context, record, reader)
        const name = encodeURIComponent(recordFileName(record, reader))
        return await reply
          .type('application/pdf')
          .header('cache-control', 'private, no-store')
          .header('content-disposition', `attachment; filename="kewo-record.pdf"; filename*=UTF-8''${name}`)
          .send(Buffer.from(bytes))
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions['code'] === 'TOO_MANY')
          return refuse(reply, 503, 'TOO_MANY', error.message)
        throw error
      } finally {
        for (const end of ends) end()
      }
    },
  )
}

async function drawn(context: Context, record: Record, reader: Reader): Promise<Uint8Array> {
  const picture = async ({ id }: { id: string }) => {
    const { storageKey } = await context.db.file.findUniqueOrThrow({ where: { id } })
    return context.pictures.forPaper(storageKey)
  }
  const [photos, signature, chain] = await Promise.all([
    Promise.all(record.photos.map(picture)),
    record.signatureFile && picture(record.signatureFile),
    proveRecord(context, record),
  ])
  return drawApart(recordPaper(record, chain, { photos, signature }, reader))
}

import { Refusal } from '@kewo/register'
import { exportCatalogue, importCatalogue } from '@kewo/schema'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, localeOf, type Parts } from './context.ts'
import { largestCatalogue } from './limits.ts'
import { refuse } from './refuse.ts'

/** The catalogue: POST /api/catalogue looks at a file and writes what was looked at, GET /api/catalogue.csv or .xlsx gives it out. */
export function catalogueRoutes(app: FastifyInstance, parts: Parts, tokenOf: TokenOf): void {
  const context = (request: FastifyRequest) => contextFor(parts, callerOf(request, tokenOf))

  app.post<{ Querystring: { expected?: string } }>(
    '/api/catalogue',
    { bodyLimit: 2 * largestCatalogue },
    async (request, reply) => {
      // A form on another site cannot send this header, so it cannot upload in somebody's name.
      if (!request.headers['apollo-require-preflight']) return refuse(reply, 400, 'PREFLIGHT_NEEDED')
      const caller = await context(request)
      if (!caller.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
      try {
        const sent = await sentParts(request)
        if (!sent.table) return await refuse(reply, 400, 'NO_FILE')
        const plan = await importCatalogue(caller, {
          ...sent,
          table: sent.table,
          expected: request.query.expected ?? null,
        })
        return plan ? await reply.send(told(plan, caller.locale)) : await refuse(reply, 403, 'FORBIDDEN')
      } catch (error) {
        if (error instanceof TooLarge) return refuse(reply, 413, 'TOO_LARGE')
        if (error instanceof Refusal) return refuse(reply, 422, error.name, error.words[caller.locale])
        throw error
      }
    },
  )

  for (const form of ['csv', 'xlsx'] as const)
    app.get<{ Querystring: { language?: string } }>(`/api/catalogue.${form}`, async (request, reply) => {
      const caller = await context(request)
      if (!caller.viewer) return refuse(reply, 401, 'UNAUTHENTICATED')
      const language = localeOf(request.query.language ?? request.headers['accept-language'])
      const file = await exportCatalogue(caller, form, language)
      if (!file) return refuse(reply, 403, 'FORBIDDEN')
      return reply
        .type(form === 'csv' ? 'text/csv; charset=utf-8' : workbook)
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
        .send(file.bytes)
    })
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

class TooLarge extends Error {}

type Sent = { fileName: string; table: Buffer | null; pictures: Buffer | null }

/** A file, and perhaps an archive of pictures. */
async function sentParts(request: FastifyRequest): Promise<Sent> {
  const sent: Sent = { fileName: 'catalogue', table: null, pictures: null }
  const limits = { fileSize: largestCatalogue, files: 2 }
  for await (const part of request.parts({ limits, throwFileSizeLimit: false } as object)) {
    if (part.type === 'field') continue
    const bytes = await part.toBuffer()
    if (part.file.truncated) throw new TooLarge()
    if (part.fieldname === 'pictures') sent.pictures = bytes
    else Object.assign(sent, { table: bytes, fileName: part.filename })
  }
  return sent
}

type Plan = NonNullable<Awaited<ReturnType<typeof importCatalogue>>>

/** What the page is told of a plan: no row as it stands, only what would change and what is wrong. */
const told = ({ rows, edition, strayPictures }: Plan, locale: 'zh-CN' | 'en') => ({
  edition,
  strayPictures,
  rows: rows.map(({ line, code, name, outcome, changes, faults }) => ({
    ...{ line, code, name, outcome, changes },
    faults: faults.map(({ column, words }) => ({ column, message: words[locale] })),
  })),
})

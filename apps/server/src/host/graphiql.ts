import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const filesAt = '/graphql/graphiql/'

/**
 * GraphiQL, for whoever opens /graphql in a browser during development. It asks as the page of whoever is signed in there, and all
 * that it is made of comes from here. Loaded when it is first asked for.
 */
export function graphiql(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!opensPage(request)) return
    const { ruruHTML } = await import('ruru/server')
    const page = ruruHTML({
      staticPath: filesAt,
      endpoint: '/graphql',
      subscriptionEndpoint: '/graphql',
      htmlParts: { titleTag: '<title>GraphiQL · Kewo</title>' },
    })
    return allowOwnParts(reply, page).type('text/html; charset=utf-8').send(page)
  })
  app.get(`${filesAt}*`, async (request, reply) => {
    const { getStaticFile } = await import('ruru/static')
    const file = await getStaticFile({
      staticPath: filesAt,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
      disallowDevAssets: true,
    })
    if (!file) return reply.callNotFound()
    return reply.headers({ ...file.headers, 'cache-control': 'no-cache' }).send(file.content)
  })
}

/** A browser asks for a page, not a program for an answer. */
const opensPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && url === '/graphql' && (headers.accept ?? '').includes('text/html')

/** The page has scripts and styles within; each script is allowed by what stands in it, in this page alone. */
function allowOwnParts(reply: FastifyReply, page: string): FastifyReply {
  const scripts = [...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
  const hashes = scripts.map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
  return reply.header(
    'content-security-policy',
    [
      "default-src 'self'",
      `script-src 'self' ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  )
}

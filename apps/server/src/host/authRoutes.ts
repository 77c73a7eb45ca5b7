import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Auth, callerAddressHeader } from './auth.ts'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, type Parts } from './context.ts'

/** Of all that better-auth can do only this is open; the rest of its addresses do not exist here. */
const openPaths = new Set(['/sign-in/username', '/sign-out', '/get-session', '/change-password'])

export function authRoutes(app: FastifyInstance, auth: Auth, parts: Parts, tokenOf: TokenOf): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      // better-auth asks by itself who is signed in; here only whether the page is that person's.
      await contextFor(parts, callerOf(request, tokenOf))
      const url = new URL(request.url, ownAddress(request))
      if (!openPaths.has(url.pathname.slice('/api/auth'.length))) return reply.callNotFound()
      const response = await auth.handler(toWebRequest(request, url))
      reply.status(response.status)
      response.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value)
      })
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.send(response.body ? await response.text() : null)
    },
  })
}

/** The Host that a caller sends may be anything; where it is no address, ours need not be the right one either. */
function ownAddress({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`
  return URL.canParse(address) ? address : 'http://localhost'
}

function toWebRequest(request: FastifyRequest, url: URL): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value)
  headers.set(callerAddressHeader, request.ip)
  return new Request(url, {
    method: request.method,
    headers,
    ...(request.body ? { body: JSON.stringify(request.body) } : {}),
  })
}

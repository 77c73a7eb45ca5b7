import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Auth, callerAddressHeader } from './auth.ts'

/** Hands a request to better-auth with a body of our making, so that it gets only what its path needs. */
export function askAuth(
  auth: Auth,
  request: FastifyRequest,
  body: Record<string, unknown>,
): Promise<Response> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value)
  headers.set('content-type', 'application/json')
  headers.set(callerAddressHeader, request.ip)
  const url = new URL(request.url, ownAddress(request))
  return auth.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The Host that a caller sends may be anything; where it is no address, ours need not be the right one either. */
function ownAddress({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`
  return URL.canParse(address) ? address : 'http://localhost'
}

/** Passes on what better-auth has answered. */
export async function answerAs(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value)
  })
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.send(response.body ? await response.text() : null)
}

/** One text out of a body of whatever shape; what is none counts as empty. */
export function textOf(request: FastifyRequest, field: string): string {
  const { body } = request
  if (typeof body !== 'object' || body === null) return ''
  const value: unknown = Reflect.get(body, field)
  return typeof value === 'string' ? value : ''
}

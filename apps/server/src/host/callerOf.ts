import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { personHeader } from './anotherPerson.ts'
import type { Caller } from './context.ts'

export type TokenOf = (cookies: string | undefined) => string | null

/** Who sends a request over HTTP, and from whose page. */
export const callerOf = ({ headers, query, ip, id }: FastifyRequest, tokenOf: TokenOf): Caller => ({
  token: tokenOf(headers.cookie),
  page: pageOf(headers) ?? (query as { person?: string }).person,
  acceptLanguage: headers['accept-language'],
  address: ip,
  requestId: id,
  active: true,
})

/** A link to a download can send no header: it says `person` in its address. Said twice it is joined to what is nobody's id, and refused. */
const pageOf = (headers: IncomingHttpHeaders): string | undefined => headers[personHeader]?.toString()

import type { FastifyReply } from 'fastify'

/** Says no on a route that is not GraphQL: a code for programs, and words for people where there are any. */
export function refuse(reply: FastifyReply, status: number, code: string, message = code) {
  return reply.status(status).send({ code, message })
}

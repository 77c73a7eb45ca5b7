import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Keeps pages of other sites from using the session of whoever reads them (CSRF). Browsers say where a request comes
 * from: in Sec-Fetch-Site, older ones in Origin. A request that says neither comes from a program, which has no
 * session of anybody else.
 */
export function refuseOtherSites(
  isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin, host } = request.headers
    const site = request.headers['sec-fetch-site']
    const own = site === undefined ? isOwnOrigin(origin, host) : site === 'same-origin' || site === 'none'
    if (!own)
      await reply
        .status(403)
        .send({ errors: [{ message: 'Not from another site.', extensions: { code: 'FORBIDDEN' } }] })
  }
}

import type { IncomingMessage } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'

/** Of the proxies in front only ours are believed, counted from the connection. */
export function believes(trustedProxies: number) {
  return (_address: string, hop: number): boolean => hop < trustedProxies
}

/** The address of whoever calls, as Fastify's `request.ip` gives it, for requests that never reach Fastify. */
export function callerAddress(request: IncomingMessage, trustedProxies: number): string {
  return proxyAddress(request, believes(trustedProxies))
}

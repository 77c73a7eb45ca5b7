import { timingSafeEqual, createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { HostConfig } from './config.ts'

/**
 * /metrics for Prometheus: the process and how long requests took, by route; answers where more can be registered. Carries no business data; given to this
 * machine itself, or to whoever knows the token.
 */
export function metrics(
  app: FastifyInstance,
  config: Pick<HostConfig, 'metricsToken' | 'trustedProxies'>,
  live: () => Record<string, number>,
): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was sent, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const open = new Gauge({
    name: 'live_open',
    help: 'Sockets of signed-in people, what runs over them, and rejections that nobody waited for.',
    labelNames: ['what'],
    registers: [],
    collect() {
      for (const [what, count] of Object.entries(live())) this.set({ what }, count)
    },
  })
  registry.registerMetric(open)
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request)
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, config)) return reply.status(404).send({ code: 'NOT_FOUND', message: 'Not found' })
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  return registry
}

/** Each file of the apps has a route of its own: they are one series. */
function routeOf({ routeOptions: { url } }: FastifyRequest): string {
  if (url === undefined) return 'none'
  return /\.[a-z0-9]+$/i.test(url) ? 'file' : url
}

const thisMachine = /^(::ffff:)?127\.|^::1$/

function mayRead(
  { ip, headers }: FastifyRequest,
  { metricsToken, trustedProxies }: Pick<HostConfig, 'metricsToken' | 'trustedProxies'>,
): boolean {
  if (metricsToken !== null) return isSame(headers.authorization ?? '', `Bearer ${metricsToken}`)
  // A proxy on this machine that is not trusted passes on callers whom we do not know.
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return thisMachine.test(ip) && (trustedProxies > 0 || !passedOn)
}

/** Compares in the same time whatever is alike. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

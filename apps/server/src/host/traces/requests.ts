import {
  context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** GraphQL, files, sign-in; not the apps' own files, nor who watches. */
const isTraced = (route: string | undefined) => route === '/graphql' || (route?.startsWith('/api/') ?? false)

/**
 * A span for each request. It goes on the trace of whoever calls only where a proxy of ours stands in front: anybody else could lay
 * requests into the trace of another, or have none made.
 */
export function requestTraces(tracer: Tracer, trustedProxies: number) {
  const propagator = new W3CTraceContextPropagator()
  const spans = new WeakMap<FastifyRequest, Span>()
  return (app: FastifyInstance): void => {
    app.addHook('onRequest', (request, reply, done) => {
      const { method, headers, routeOptions } = request
      const route = routeOptions.url
      if (!isTraced(route)) return done()
      const parent =
        trustedProxies > 0 ? propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter) : ROOT_CONTEXT
      const attributes = { 'http.request.method': method, 'http.route': route }
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent)
      spans.set(request, span)
      reply.raw.once('close', () => {
        span.setAttribute('http.response.status_code', reply.statusCode)
        if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      })
      done()
    })
    // Not before: reading the body would lead out of it again.
    app.addHook('preHandler', (request, _reply, done) => {
      const span = spans.get(request)
      if (span) context.with(trace.setSpan(context.active(), span), done)
      else done()
    })
  }
}

import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { until } from '@kewo/testkit'
import { requestTraces } from './requests.ts'

const [trace, parent] = ['a'.repeat(32), 'b'.repeat(16)]

test.each([
  ['goes on the trace that a proxy of ours passes on', 1, { traceId: trace, parentSpanId: parent }],
  [
    'begins a trace of its own for a caller whom nobody vouches for',
    0,
    { traceId: expect.not.stringMatching(trace) },
  ],
])('%s', async (_what, trustedProxies, wanted) => {
  const exporter = new InMemorySpanExporter()
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
  const app = Fastify()
  requestTraces(provider.getTracer('test'), trustedProxies)(app)
  app.get('/api/one', async () => 'one')
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  await fetch(`${url}/api/one`, { headers: { traceparent: `00-${trace}-${parent}-01` } })
  await until(() => expect(exporter.getFinishedSpans()).toHaveLength(1))
  const [span] = exporter.getFinishedSpans()
  expect({ ...span!.spanContext(), parentSpanId: span!.parentSpanContext?.spanId }).toMatchObject(wanted)
  await app.close()
})

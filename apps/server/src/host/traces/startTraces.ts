import { context, diag, DiagLogLevel } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Logger } from 'pino'
import { causes } from './causes.ts'
import { noteViewer, operationTraces } from './operations.ts'
import { onlyListed } from './onlyListed.ts'
import { requestTraces } from './requests.ts'
import { socketTraces } from './sockets.ts'
import { traceStatements } from './statements.ts'
import type { Traces } from './traces.ts'

/** For one batch; a collector that is away must not hold up a stop for longer. */
const patienceMs = 5_000

type Given = { tracesTo: string; trustedProxies: number; log: Logger }

/** Sends spans to a collector by OTLP over HTTP. */
export function startTraces({ tracesTo, trustedProxies, log }: Given): Traces {
  const manager = new AsyncLocalStorageContextManager()
  // Shared by all libraries of the process, so that the queue's spans and ours are of one trace.
  context.setGlobalContextManager(manager.enable())
  const tell = (words: string, ...more: unknown[]) => log.warn({ more }, `Traces: ${words}`)
  const quiet = () => undefined
  diag.setLogger(
    { error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
  const exporter = new OTLPTraceExporter({
    url: `${tracesTo.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: patienceMs,
  })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'kewo' }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: onlyListed(exporter), exportTimeoutMillis: patienceMs }),
    ],
  })
  const tracer = provider.getTracer('kewo')
  const propagator = new W3CTraceContextPropagator()
  const hush = traceStatements(tracer)
  return {
    ofRequests: requestTraces(tracer, trustedProxies),
    ofOperations: operationTraces,
    ofSocket: socketTraces(tracer),
    noteViewer,
    queue: { tracerProvider: provider, propagator },
    causes: causes(propagator),
    async stop() {
      hush()
      await provider
        .shutdown()
        .catch((error: unknown) => log.warn({ err: error }, 'The last traces could not be sent'))
      context.disable()
      diag.disable()
    },
  }
}

import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace'

/**
 * What may leave of a span. Whatever else a library writes to one (the message of an error has values in it) stays here, as do its
 * events.
 */
const listed: ReadonlySet<string> = new Set([
  ...['http.request.method', 'http.route', 'http.response.status_code'],
  ...['graphql.operation.name', 'graphql.operation.type', 'kewo.document.id'],
  ...['user.roles', 'kewo.outcome', 'kewo.refusal', 'error.type'],
  ...['db.system.name', 'db.query.text', 'db.response.returned_rows'],
  // What the queue says of its orders; their data is never among it.
  ...[
    'messaging.system',
    'messaging.operation.name',
    'messaging.operation.type',
    'messaging.destination.name',
  ],
  ...['messaging.message.id', 'messaging.batch.message_count', 'pgboss.job.retry_count'],
])

export function onlyListed(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, tell) => exporter.export(spans.map(bare), tell),
    shutdown: () => exporter.shutdown(),
  }
}

function bare(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(Object.entries(span.attributes).filter(([name]) => listed.has(name)))
  const links = span.links.map(({ context }) => ({ context }))
  return Object.create(span, {
    attributes: { value: attributes },
    links: { value: links },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan
}

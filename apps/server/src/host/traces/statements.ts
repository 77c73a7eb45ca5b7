import { context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api'
import { statements, type ToldStatement } from '@kewo/db'

const longest = 4_000

/** A span for each statement of what is traced. Statements that nobody's request or order leads to have none. */
export function traceStatements(tracer: Tracer): () => void {
  const spans = new WeakMap<ToldStatement, Span>()
  const end = (told: ToldStatement, tell: (span: Span) => void) => {
    const span = spans.get(told)
    if (!span) return
    spans.delete(told)
    tell(span)
    span.end()
  }
  const listeners = {
    start(told: ToldStatement) {
      if (!trace.getSpan(context.active())) return
      const text = withoutValues(told.sql)
      const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, longest) }
      spans.set(told, tracer.startSpan(nameOf(text), { kind: SpanKind.CLIENT, attributes }))
    },
    end: () => undefined,
    // Comes before the answer, or in its place.
    error: (told: ToldStatement) => end(told, (span) => span.setStatus({ code: SpanStatusCode.ERROR })),
    asyncStart: (told: ToldStatement) =>
      end(told, (span) => span.setAttribute('db.response.returned_rows', told.result?.rowCount ?? 0)),
    asyncEnd: () => undefined,
  }
  statements.subscribe(listeners)
  return () => {
    statements.unsubscribe(listeners)
  }
}

/** Ours have placeholders; what a library writes into its text by itself is no less a value. */
const withoutValues = (sql: string) =>
  sql
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\$(\w*)\$.*?\$\1\$/gs, '?')
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .replaceAll(/(?<![\w$"])\d+(?:\.\d+)?(?!\w)/g, '?')

/** Such as SELECT Retailer: of many statements of an operation one finds the one. */
function nameOf(text: string): string {
  const [verb = 'statement'] = /[A-Z]+/i.exec(text) ?? []
  const [, table] = /\b(?:FROM|INTO|UPDATE)\s+(?:"?\w+"?\.)?"?(\w+)"?(?![\w(])/i.exec(text) ?? []
  return table ? `${verb.toUpperCase()} ${table}` : verb.toUpperCase()
}

import { context, ROOT_CONTEXT, SpanKind, trace, type Tracer } from '@opentelemetry/api'
import { getOperationAST } from 'graphql'
import { noteAsked, noteEnd } from './operations.ts'
import type { Traces } from './traces.ts'

/** A span for the start of what runs over a socket. What it is told later is not of it: a page may be open for a day. */
export const socketTraces =
  (tracer: Tracer): Traces['ofSocket'] =>
  (document, { operationName, documentId }) => {
    const span = tracer.startSpan('socket', { kind: SpanKind.SERVER }, ROOT_CONTEXT)
    const operation = getOperationAST(document, operationName)
    if (operation) noteAsked(span, operation, documentId)
    return {
      within: (work) => context.with(trace.setSpan(ROOT_CONTEXT, span), work),
      end(answer) {
        noteEnd(span, answer)
        span.end()
      },
    }
  }

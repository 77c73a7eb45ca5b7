import type { ApolloServerPlugin } from '@apollo/server'
import { context, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { isInterfaceType, type OperationDefinitionNode } from 'graphql'
import { type Context, schema } from '@kewo/schema'
import { isPublic } from '../errors.ts'
import type { Answer } from './traces.ts'

const refusal = schema.getType('Refusal')
const refusals: ReadonlySet<string> = new Set(
  isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [],
)

/** Names the span of a request after its operation, and says how it ended. */
export const operationTraces: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    const span = trace.getSpan(context.active())
    if (!span) return
    return {
      async didResolveOperation({ operation, queryHash }) {
        if (operation) noteAsked(span, operation, queryHash)
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return
        noteEnd(span, body.singleResult)
      },
    }
  },
}

export function noteViewer(viewer: Context['viewer']): void {
  const roles = viewer ? (viewer.kind === 'staff' ? [...viewer.roles] : ['RETAILER']) : []
  trace.getSpan(context.active())?.setAttribute('user.roles', roles)
}

/** Of an operation in a document that was found valid. */
export function noteAsked(
  span: Span,
  { name, operation }: OperationDefinitionNode,
  documentId: string | undefined,
): void {
  span.updateName(name?.value ?? operation)
  span.setAttribute('graphql.operation.type', operation)
  if (name) span.setAttribute('graphql.operation.name', name.value)
  if (documentId) span.setAttribute('kewo.document.id', documentId)
}

/** A refusal is an answer; an error with a code is the caller's affair; any other is ours. */
export function noteEnd(span: Span, { data, errors = [] }: Answer): void {
  const codes = errors.map(({ extensions }) => extensions?.['code'])
  const refused = Object.values(data ?? {})
    .map(typeOf)
    .find((name) => refusals.has(name))
  if (codes.some((code) => !isPublic(code))) {
    span.setAttributes({ 'kewo.outcome': 'failed', 'error.type': 'INTERNAL' })
    span.setStatus({ code: SpanStatusCode.ERROR })
  } else if (codes.length > 0) span.setAttributes({ 'kewo.outcome': 'error', 'error.type': codes.join() })
  else if (refused) span.setAttributes({ 'kewo.outcome': 'refused', 'kewo.refusal': refused })
  else span.setAttribute('kewo.outcome', 'answered')
}

const typeOf = (value: unknown) => String((value as { __typename?: unknown } | null)?.__typename)

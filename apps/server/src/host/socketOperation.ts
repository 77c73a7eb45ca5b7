import {
  type DocumentNode,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { schema, type SubscribeArgs } from '@kewo/schema'
import type { HostConfig } from './config.ts'
import { limitParts, mostTokens } from './limits.ts'
import type { OpenSocket } from './openSocket.ts'
import type { SocketTrace } from './traces/traces.ts'

/** What was sent over a socket, held to the same limits as over HTTP; or the errors to answer with. */
export function readDocument(
  { query, extensions }: Pick<SubscribePayload, 'query' | 'extensions'>,
  { introspection, production, documents }: Pick<HostConfig, 'introspection' | 'production' | 'documents'>,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode
  try {
    document = parse(documents.textOf(idIn(extensions) ?? '') ?? query, { maxTokens: mostTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [coded(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)]
  }
  const rules = [...specifiedRules, limitParts, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])]
  const errors = validate(schema, document, rules, { hideSuggestions: production })
  if (errors.length === 0) return documents.whyNot(document) ?? document
  return errors.map((error) => coded(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED))
}

/** Under the name by which it goes over HTTP. */
export function idIn(extensions: SubscribePayload['extensions']): string | undefined {
  const { sha256Hash: id } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown }
  return typeof id === 'string' ? id : undefined
}

const coded = ({ message, locations }: GraphQLError, code: string) =>
  Object.assign(new GraphQLError(message, { extensions: { code } }), { locations })

/** What one operation over a socket is carried out with. */
export type SocketArgs = SubscribeArgs & { open: OpenSocket; trace: SocketTrace | undefined }

/** Begins it, and ends its trace with how it began. */
export async function inItsTrace<Answer extends object>(
  args: SocketArgs,
  begin: (args: SocketArgs) => Promise<Answer>,
): Promise<Answer> {
  const { trace } = args
  if (!trace) return begin(args)
  try {
    const answer = await trace.within(() => begin(args))
    trace.end(answer)
    return answer
  } catch (error) {
    trace.end({ errors: [{}] })
    throw error
  }
}

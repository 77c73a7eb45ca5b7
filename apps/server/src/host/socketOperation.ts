import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { type Context, schema } from '@kewo/schema'
import type { HostConfig } from './config.ts'
import { limitAliases, mostTokens } from './limits.ts'

/** What was sent over a socket, held to the same limits as over HTTP; or the errors to answer with. */
export function readDocument(
  query: string,
  { introspection, production }: Pick<HostConfig, 'introspection' | 'production'>,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: mostTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [coded(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)]
  }
  const rules = [...specifiedRules, limitAliases, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])]
  const errors = validate(schema, document, rules, { hideSuggestions: production })
  if (errors.length === 0) return document
  return errors.map((error) => coded(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED))
}

const coded = ({ message, locations }: GraphQLError, code: string) =>
  Object.assign(new GraphQLError(message, { extensions: { code } }), { locations })

export type SocketArgs = ExecutionArgs & { contextNow: () => Promise<Context> }

/**
 * As graphql's own, but who the viewer is and what the viewer may see is asked anew for each event: since the
 * subscription began a person may have left, a licence may have expired. Ends when nobody is signed in any more.
 */
export async function subscribeAnew({
  contextNow,
  ...args
}: SocketArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source
  const events = source[Symbol.asyncIterator]()
  const end = async () => {
    await events.return?.()
    return { value: undefined, done: true as const }
  }
  const answers: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => answers,
    async next() {
      const { value, done } = await events.next()
      if (done) return { value: undefined, done }
      const contextValue = await contextNow()
      if (!contextValue.viewer) return end()
      return { value: await execute({ ...args, rootValue: value, contextValue }), done: false }
    },
    return: end,
  }
  return answers
}

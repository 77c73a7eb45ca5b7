import { randomUUID } from 'node:crypto'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import { faultOfInput, unfitInput } from '@kewo/schema'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** What a client may read of an error. Everything else is masked, with a number that finds it in the log. */
const publicCodes = new Set<unknown>([
  'UNAUTHENTICATED',
  'SIGN_IN_INCOMPLETE',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'TOO_MANY',
  'ANOTHER_PERSON',
  'TOO_MANY_OPERATIONS',
  'UNKNOWN_DOCUMENT',
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Whether an error is of the kind that a client may act on. */
export const isPublic = (code: unknown): boolean => publicCodes.has(code)

export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code']
    if (isPublic(code)) {
      const { message, locations, path } = formatted
      return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
    }
    if (faultOfInput(error)) {
      log.info({ err: unwrapResolverError(error) }, 'An operation was asked with what nothing can take')
      const { message, extensions } = unfitInput()
      return { message, ...(formatted.path && { path: formatted.path }), extensions }
    }
    const requestId = randomUUID()
    log.error({ requestId, err: unwrapResolverError(error) }, 'An operation failed')
    return masked(requestId, formatted.path)
  }
}

function masked(requestId: string, path: GraphQLFormattedError['path']): GraphQLFormattedError {
  return {
    message: `Something went wrong on our side. Please quote ${requestId}. / 我们这边出错了，请报编号 ${requestId}。`,
    ...(path && { path }),
    extensions: { code: 'INTERNAL', requestId },
  }
}

import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import type { Context } from '@kewo/schema'

const faultOfTheRequest = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
])

/**
 * Who asks for application/json, as older clients do, takes every status but 200 for a broken connection: a document
 * that is wrong is answered with 200 and its errors. Who asks for application/graphql-response+json gets 400.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export const statusAsAsked: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accepted = request.http?.headers.get('accept') ?? ''
        if (response.body.kind !== 'single' || accepted.includes('application/graphql-response+json')) return
        const { data, errors } = response.body.singleResult
        const code = errors?.[0]?.extensions?.['code']
        if (data === undefined && faultOfTheRequest.has(code)) response.http.status = 200
      },
    }
  },
}

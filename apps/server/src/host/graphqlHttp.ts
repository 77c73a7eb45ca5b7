import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { type Context, schema } from '@kewo/schema'
import { askedById, refuseOthers } from '../documents/askedById.ts'
import { personHeader } from './anotherPerson.ts'
import { callerOf, type TokenOf } from './callerOf.ts'
import { contextFor, type Parts } from './context.ts'
import { formatError } from './errors.ts'
import { largestBody, limitParts, mostTokens } from './limits.ts'
import { noteBulkReads } from './noteBulkReads.ts'
import { refuseOtherSites } from './refuseOtherSites.ts'
import { refuseSubscriptions } from './refuseSubscriptions.ts'
import { ownOriginCheck } from './security.ts'
import { statusAsAsked } from './statusAsAsked.ts'
import { WorkAtOnce } from './workAtOnce.ts'

/** In which a page says that its person looks with the eyes of a shop: the id of a perspective. Read here alone. */
const perspectiveHeader = 'kewo-perspective'

/** GraphQL over HTTP: POST, and GET for queries. */
export async function graphqlHttp(
  app: FastifyInstance,
  parts: Parts,
  tokenOf: TokenOf,
  watching: readonly ApolloServerPlugin<Context>[],
): Promise<void> {
  const { introspection, production, documents } = parts.config
  const work = new WorkAtOnce()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    formatError: formatError(app.log as Logger),
    validationRules: [limitParts],
    parseOptions: { maxTokens: mostTokens },
    // Whoever started the server stops it, in an order of its own.
    stopOnTerminationSignals: false,
    persistedQueries: askedById(documents),
    // See refuseOtherSites: Apollo's way would refuse plain GET requests too.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It watches every field for cache hints; here nothing may be cached, which is said once, below.
      ApolloServerPluginCacheControlDisabled(),
      refuseSubscriptions,
      refuseOthers(documents),
      statusAsAsked,
      noteBulkReads,
      ...watching,
    ],
  })
  await apollo.start()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: largestBody,
    onRequest: [
      refuseOtherSites(ownOriginCheck(parts.config.publicUrl)),
      // What is answered is for this person and this moment.
      async (_request, reply) => void reply.header('cache-control', 'private, no-store'),
    ],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const perspective = request.headers[perspectiveHeader]?.toString()
        const context = await contextFor(parts, { ...callerOf(request, tokenOf), perspective })
        // For a page that asked before it knew whose it is.
        if (context.viewer) reply.header(personHeader, context.viewer.userId)
        const done = await work.begin(context.viewer?.userId ?? `address ${request.ip}`)
        reply.raw.once('close', done)
        // Gone before it was its turn: nothing closes any more.
        if (reply.raw.destroyed) done()
        return context
      },
    }),
  })
}

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { useServer } from 'graphql-ws/use/ws'
import { type ExecutionArgs, type GraphQLError, parse, specifiedRules, validate } from 'graphql'
import { WebSocketServer } from 'ws'
import { schema } from '@kewo/schema'
import { contextFor, type Parts } from './context.ts'
import { largestBody, limitAliases, mostTokens } from './limits.ts'

/** How often the session behind an open socket is looked at again; an ended one closes the socket. */
const recheckMs = 60_000

/** GraphQL over WebSocket at /graphql, for subscriptions. Needs a session to connect. Returns how to stop it. */
export function graphqlSocket(
  server: Server,
  parts: Parts,
  tokenOf: (cookies: string | undefined) => string | null,
  isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestBody })
  const callerOf = (request: IncomingMessage) => ({
    token: tokenOf(request.headers.cookie),
    acceptLanguage: request.headers['accept-language'],
    address: request.socket.remoteAddress ?? null,
  })

  const served = useServer(
    {
      schema,
      onConnect: async ({ extra }) => (await contextFor(parts, callerOf(extra.request))).viewer !== null,
      onSubscribe: async (
        { extra },
        _id,
        { query, variables, operationName },
      ): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        const document = parse(query, { maxTokens: mostTokens })
        const errors = validate(schema, document, [...specifiedRules, limitAliases])
        if (errors.length > 0) return errors
        const contextValue = await contextFor(parts, callerOf(extra.request))
        return {
          schema,
          document,
          variableValues: variables ?? {},
          operationName: operationName ?? null,
          contextValue,
        }
      },
    },
    sockets,
  )

  sockets.on('connection', (socket, request: IncomingMessage) => {
    const recheck = setInterval(() => {
      contextFor(parts, callerOf(request)).then(
        ({ viewer }) => viewer ?? socket.close(4403, 'The session has ended'),
        () => socket.close(1011, 'The session could not be checked'),
      )
    }, recheckMs)
    socket.on('close', () => clearInterval(recheck))
  })

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A caller who goes away meanwhile must not take the process along.
    socket.on('error', () => undefined)
    // Not parsed as an address: one like // is none, and would throw where nobody catches.
    const [path] = (request.url ?? '').split('?')
    if (path !== '/graphql' || !isOwnOrigin(request.headers.origin, request.headers.host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (upgraded) => sockets.emit('connection', upgraded, request))
  }
  server.on('upgrade', onUpgrade)

  return async () => {
    server.off('upgrade', onUpgrade)
    await served.dispose()
  }
}

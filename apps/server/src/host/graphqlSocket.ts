import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { useServer } from 'graphql-ws/use/ws'
import type { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { schema } from '@kewo/schema'
import { AnotherPerson } from './anotherPerson.ts'
import { contextFor, type Parts } from './context.ts'
import { formatError } from './errors.ts'
import { largestBody } from './limits.ts'
import { readDocument, type SocketArgs, subscribeAnew } from './socketOperation.ts'

/** How often the session behind an open socket is looked at again; an ended one closes the socket. */
const recheckMs = 60_000

/** With this a socket closes that the page of one person opens with the session of another. */
const anotherPersonClose = 4410

/** GraphQL over WebSocket at /graphql, for subscriptions. Needs a session to connect. Returns how to stop it. */
export function graphqlSocket(
  server: Server,
  parts: Parts,
  tokenOf: (cookies: string | undefined) => string | null,
  isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
  log: Logger,
): () => Promise<void> {
  const format = formatError(log)
  const told = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestBody })
  const callerOf = (request: IncomingMessage, page?: string) => ({
    token: tokenOf(request.headers.cookie),
    page,
    acceptLanguage: request.headers['accept-language'],
    address: request.socket.remoteAddress ?? null,
  })

  const served = useServer(
    {
      schema,
      onConnect: async ({ extra, connectionParams }) => {
        const page = connectionParams?.['person']?.toString()
        try {
          return (await contextFor(parts, callerOf(extra.request, page))).viewer !== null
        } catch (error) {
          if (!(error instanceof AnotherPerson)) throw error
          extra.socket.close(anotherPersonClose, error.code)
          return false
        }
      },
      onSubscribe: async (
        { extra },
        _id,
        { query, variables, operationName },
      ): Promise<SocketArgs | readonly GraphQLError[]> => {
        const document = readDocument(query, parts.config)
        if (!('kind' in document)) return document
        const contextNow = () => contextFor(parts, callerOf(extra.request))
        return {
          schema,
          document,
          variableValues: variables ?? {},
          operationName: operationName ?? null,
          contextValue: await contextNow(),
          contextNow,
        }
      },
      subscribe: (args) => subscribeAnew(args as SocketArgs),
      onError: (_context, _id, _payload, errors) => told(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        'errors' in result && result.errors
          ? { ...result, errors: told(result.errors as readonly GraphQLError[]) }
          : result,
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

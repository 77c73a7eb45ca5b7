import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { schema } from '@kewo/schema'
import { AnotherPerson } from './anotherPerson.ts'
import { callerAddress } from './callerAddress.ts'
import { contextFor, type Parts } from './context.ts'
import { formatError } from './errors.ts'
import { largestBody } from './limits.ts'
import { OpenSocket, tooMany } from './openSocket.ts'
import {
  closeCodes,
  mostHeldBytes,
  mostOperationsOfPerson,
  mostSocketsOfPerson,
  Shares,
} from './socketLimits.ts'
import { idIn, inItsTrace, readDocument, type SocketArgs } from './socketOperation.ts'
import type { SubscriptionFigures } from './subscriptionFigures.ts'

/** How long a stop waits for the other sides to say goodbye. */
const farewellMs = 2_000

export type GraphqlSocket = { stop(): Promise<void>; open(): { sockets: number; operations: number } }

type Opened = { open?: OpenSocket }

/** GraphQL over WebSocket at /graphql, for subscriptions. Needs a session to connect. */
export function graphqlSocket(
  server: Server,
  parts: Parts,
  tokenOf: (cookies: string | undefined) => string | null,
  isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
  log: Logger,
  figures: SubscriptionFigures,
): GraphqlSocket {
  const format = formatError(log)
  const told = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestBody })
  const shares = {
    sockets: new Shares(mostSocketsOfPerson),
    operations: new Shares(mostOperationsOfPerson),
  }
  const callerOf = (request: IncomingMessage, page?: string) => ({
    token: tokenOf(request.headers.cookie),
    page,
    acceptLanguage: request.headers['accept-language'],
    address: callerAddress(request, parts.config.trustedProxies),
  })

  const served = useServer<Record<string, unknown>, Opened>(
    {
      schema,
      onConnect: async ({ extra, connectionParams }) => {
        try {
          return await opens(extra, connectionParams?.['person']?.toString())
        } catch (error) {
          if (error instanceof AnotherPerson) extra.socket.close(closeCodes.anotherPerson, error.code)
          else {
            // The library's own answer to a failure makes a page give up for good.
            log.warn({ err: error }, 'A socket could not be opened')
            extra.socket.close(closeCodes.loadAnew, 'Please try again')
          }
          return false
        }
      },
      onSubscribe: async (
        { extra },
        _id,
        { query, variables, operationName, extensions },
      ): Promise<SocketArgs | readonly GraphQLError[]> => {
        const { open } = extra
        if (!open || open.isFull()) return [tooMany()]
        const document = readDocument({ query, extensions }, parts.config)
        if (!('kind' in document)) return document
        const trace = parts.traces?.ofSocket(document, { operationName, documentId: idIn(extensions) })
        const contextNow = async () => ({
          ...(await contextFor(parts, callerOf(extra.request))),
          viewerNow: open.viewerNow,
        })
        try {
          return {
            schema,
            document,
            variableValues: variables ?? {},
            operationName: operationName ?? null,
            contextValue: await (trace ? trace.within(contextNow) : contextNow()),
            contextNow,
            open,
            trace,
          }
        } catch (error) {
          trace?.end({ errors: [{}] })
          open.loadAnew(error)
          return [new GraphQLError('The socket is being closed.')]
        }
      },
      subscribe: (args) => inItsTrace(args as SocketArgs, (given) => given.open.subscribe(given)),
      execute: (args) => inItsTrace(args as SocketArgs, (given) => given.open.execute(given)),
      onError: (_context, _id, _payload, errors) => told(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        'errors' in result && result.errors
          ? { ...result, errors: told(result.errors as readonly GraphQLError[]) }
          : result,
    },
    sockets,
  )

  /** Whether somebody is signed in who has not too many open already. */
  async function opens(extra: Extra & Opened, page: string | undefined): Promise<boolean> {
    const { socket, request } = extra
    const viewerOf = async () => (await contextFor(parts, callerOf(request, page))).viewer
    const viewer = await viewerOf()
    if (!viewer || socket.readyState !== socket.OPEN) return false
    const { userId } = viewer
    const release = shares.sockets.take(userId)
    if (!release) {
      socket.close(closeCodes.tooManySockets, 'Too many pages are open')
      return false
    }
    socket.once('close', release)
    const { operations } = shares
    extra.open = new OpenSocket({
      socket,
      live: parts.live,
      userId,
      loadViewer: viewerOf,
      operations,
      figures,
      log,
    })
    return true
  }

  // The library listens for the first error of each only; another would end the process.
  sockets.on('error', (error) => log.warn({ err: error }, 'The sockets had trouble'))
  sockets.on('connection', (socket) => {
    socket.on('error', (error) => log.info({ err: error }, 'A socket had trouble'))
    // Who asks on and on without reading what is answered, refusals included.
    socket.on('message', () => socket.bufferedAmount > mostHeldBytes && socket.terminate())
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

  return {
    open: () => ({ sockets: shares.sockets.total(), operations: shares.operations.total() }),
    async stop() {
      server.off('upgrade', onUpgrade)
      const cut = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, farewellMs)
      await served.dispose()
      clearTimeout(cut)
    },
  }
}

import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { DocumentNode } from 'graphql'
import type { Causes } from '@kewo/db'
import type { QueueTraces } from '@kewo/db/queue'
import type { Context } from '@kewo/schema'

/** What the rest of the host tells whoever traces. It knows nothing of the library, which is only loaded where traces are wanted. */
export type Traces = {
  /** A span for each request of the API, under which all goes on that it leads to. */
  ofRequests(app: FastifyInstance): void
  /** What an operation over HTTP is called, and how it ended. */
  ofOperations: ApolloServerPlugin<Context>
  /** A span for what begins over a socket. */
  ofSocket(
    document: DocumentNode,
    asked: { operationName?: string | null | undefined; documentId: string | undefined },
  ): SocketTrace
  /** In whose name all goes on: the role, not who it is. */
  noteViewer(viewer: Context['viewer']): void
  queue: QueueTraces
  causes: Causes
  /** Sends what has not been sent. */
  stop(): Promise<void>
}

export type SocketTrace = {
  within<Result>(work: () => Result): Result
  /** With what it was answered; a subscription that lives has no errors. */
  end(answer: Answer): void
}

export type Answer = {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly { extensions?: Record<string, unknown> }[] | undefined
}

import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { execute, type ExecutionResult, getOperationAST, GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import type { Live } from '@kewo/db'
import {
  type Context,
  keepViewer,
  type KeptViewer,
  noteReads,
  subscribeAnew,
  type SubscribeArgs,
  type Viewer,
} from '@kewo/schema'
import { inTurnOf, type InTurn, SocketGone } from './inTurn.ts'
import { closeCodes, mostOperationsOfSocket, type Shares } from './socketLimits.ts'
import type { Followed, SubscriptionFigures } from './subscriptionFigures.ts'
import { answering } from './unowned.ts'

/** How often the session behind an open socket is looked at again: one that ran out tells nobody. */
const recheckMs = 60_000

type Given = {
  socket: WebSocket
  live: Live
  userId: string
  loadViewer: () => Promise<Viewer | null>
  operations: Shares
  figures: SubscriptionFigures
  log: Logger
}

/** One person's open socket with all that runs over it. What runs ends with the socket, whatever it waits for. */
export class OpenSocket {
  readonly #given: Given
  readonly #viewer: KeptViewer
  readonly #inTurn: InTurn
  readonly #asked = { requestId: randomUUID(), asked: 'socket' }
  /** How to end each operation that runs. */
  readonly #running = new Set<() => Promise<unknown>>()

  constructor(given: Given) {
    this.#given = given
    const { socket, live, userId, loadViewer } = given
    this.#inTurn = inTurnOf(socket)
    this.#viewer = keepViewer(live, userId, loadViewer, () => void this.#check(() => this.#viewer.now()))
    const recheck = setInterval(() => void this.#check(loadViewer), recheckMs)
    socket.once('close', () => {
      clearInterval(recheck)
      this.#viewer.stop()
      void this.#endAll()
    })
  }

  viewerNow = () => this.#viewer.now()

  /** Asked before anything is read, so that a flood costs nothing. */
  isFull(): boolean {
    return this.#running.size >= mostOperationsOfSocket
  }

  async subscribe(args: SubscribeArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const done = this.#begin(() => events?.return() ?? Promise.resolve())
    if (!done) return tooManyOperations()
    const figures = this.#given.figures(getOperationAST(args.document, args.operationName)?.name?.value)
    let events: Exclude<Awaited<ReturnType<typeof subscribeAnew>>, ExecutionResult> | undefined
    try {
      const answer = await answering(this.#asked, () => subscribeAnew({ ...args, inTurn: this.#inTurn }))
      if (!(Symbol.asyncIterator in answer)) {
        figures.fails()
        done()
        return answer
      }
      events = answer
      figures.lives()
      // Closed while it began: there was nothing to end yet.
      if (!this.#isOpen()) await events.return()
      return this.#watched(events, figures, () => {
        figures.ends()
        done()
      })
    } catch (error) {
      if (!events) figures.fails()
      figures.ends()
      done()
      throw error
    }
  }

  async execute(args: SubscribeArgs): Promise<ExecutionResult> {
    const done = this.#begin(() => Promise.resolve())
    if (!done) return tooManyOperations()
    try {
      return await answering(this.#asked, () => this.#inTurn(() => answerOf(args)))
    } catch (error) {
      // Reaches nobody.
      if (error instanceof SocketGone) return { data: null }
      throw error
    } finally {
      done()
    }
  }

  /** Closes it so that the other side comes back and reads anew what it may have missed. */
  loadAnew(error: unknown): void {
    if (!this.#isOpen()) return
    this.#given.log.info({ err: error }, 'A socket was closed for its page to load anew')
    this.#given.socket.close(closeCodes.loadAnew, 'Please come back and load anew')
  }

  #isOpen(): boolean {
    const { socket } = this.#given
    return socket.readyState === socket.OPEN
  }

  #begin(end: () => Promise<unknown>): (() => void) | null {
    const release = this.isFull() ? null : this.#given.operations.take(this.#given.userId)
    if (!release) return null
    this.#running.add(end)
    return () => {
      this.#running.delete(end)
      release()
    }
  }

  /** A subscription that breaks off would be over for a page that goes on showing what it had: the page must load anew. */
  #watched(
    events: AsyncIterableIterator<ExecutionResult> & { return(): Promise<IteratorResult<ExecutionResult>> },
    figures: Followed,
    done: () => void,
  ): AsyncIterableIterator<ExecutionResult> {
    const watched: AsyncIterableIterator<ExecutionResult> = {
      [Symbol.asyncIterator]: () => watched,
      next: async () => {
        try {
          const result = await answering(this.#asked, () => events.next())
          if (result.done) done()
          else figures.event()
          return result
        } catch (error) {
          done()
          this.loadAnew(error)
          return { value: undefined, done: true }
        }
      },
      return: () => {
        done()
        return events.return()
      },
    }
    return watched
  }

  async #check(load: () => Promise<Viewer | null>): Promise<void> {
    try {
      if (await load()) return
      await this.#endAll()
      // What says that each has ended goes before the farewell.
      await nextTurn()
      this.#given.socket.close(closeCodes.sessionEnded, 'The session has ended')
    } catch (error) {
      this.loadAnew(error)
    }
  }

  async #endAll(): Promise<void> {
    const ended = await Promise.allSettled([...this.#running].map((end) => end()))
    for (const one of ended)
      if (one.status === 'rejected') this.#given.log.info({ err: one.reason }, 'A subscription ended badly')
  }
}

const tooManyOperations = (): ExecutionResult => ({ errors: [tooMany()] })

export const tooMany = () =>
  new GraphQLError(
    'Too many live updates at once; please close other pages. / 同时打开的实时内容太多，请关闭其他页面。',
    { extensions: { code: 'TOO_MANY_OPERATIONS' } },
  )

async function answerOf(args: SubscribeArgs): Promise<ExecutionResult> {
  const answer = await execute(args)
  await noteReads(args.contextValue as Context)
  return answer
}

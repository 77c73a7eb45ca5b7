import {
  type Exchange,
  type ExchangeInput,
  makeOperation,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { forEach, makeSubject, pipe } from 'wonka'
import { isUnreachable } from '../failure/failureOf.ts'

/** What was asked before the cache was here and has not been let go, with its answer once there is one. */
type Open = { operation: Operation; answer?: OperationResult }

/** The same question, to be answered by the server. */
const anew = (operation: Operation): Operation =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' })

/** A cache, and when it has read what was kept before. */
export type Cache = { exchange: Exchange; read: Promise<unknown> }

/**
 * A cache that may come when the app already asks: until then questions go to the server and its answers to the pages. When it comes it
 * takes up what has been answered and what has changed, and waits for what has not been answered; for its sake nothing is asked a second
 * time but what the server did not hear. `onHere`: from now on the cache answers.
 */
export const lateCache =
  (coming: Promise<Cache>, onHere: () => void): Exchange =>
  (input) =>
  (operations) => {
    const toServer = makeSubject<Operation>()
    const results = makeSubject<OperationResult>()
    const early = askWithout(toServer.next, results.next)
    let { ask, answer }: Asking = early
    pipe(
      input.forward(toServer.source),
      forEach((result) => answer(result)),
    )
    void coming.then(async ({ exchange, read }) => {
      const cached = askWith(exchange, input, toServer.next, results.next)
      await read
      ;({ ask, answer } = cached)
      cached.takeUp(early)
      onHere()
    })
    pipe(
      operations,
      forEach((operation) => ask(operation)),
    )
    return results.source
  }

const isSilence = ({ error }: OperationResult): boolean => error !== undefined && isUnreachable(error)

type Send = (operation: Operation) => void
type Show = (result: OperationResult) => void
type Asking = { ask: Send; answer: Show }

/** What the cache has to know of the time before it. */
type Before = {
  open: ReadonlyMap<number, Open>
  /** What acts and live changes have answered: it makes stale what shows. */
  changes: readonly OperationResult[]
}

function askWithout(send: Send, show: Show): Asking & Before {
  const open = new Map<number, Open>()
  const changes: OperationResult[] = []
  return {
    open,
    changes,
    ask(operation) {
      const { kind, key, context } = operation
      if (kind === 'teardown') open.delete(key)
      else {
        const answer = open.get(key)?.answer
        open.set(key, { operation, ...(answer ? { answer } : {}) })
        // Two parts of a page that show the same, or the start and the page.
        if (answer && !answer.error && context.requestPolicy !== 'network-only') {
          const isLast = context.requestPolicy !== 'cache-and-network'
          show({ ...answer, operation, stale: !isLast })
          if (isLast) return
        }
      }
      send(operation)
    },
    answer(result) {
      const { kind, key } = result.operation
      if (kind === 'query') {
        const question = open.get(key)
        if (question) question.answer = result
      } else changes.push(result)
      if (kind === 'mutation') open.delete(key)
      show(result)
    },
  }
}

function askWith(cache: Exchange, input: ExchangeInput, send: Send, show: Show) {
  const toCache = makeSubject<Operation>()
  const answers = makeSubject<OperationResult>()
  let takingUp = false
  const forward: ExchangeInput['forward'] = (operations) => {
    pipe(
      operations,
      // What is taken up has been sent.
      forEach((operation) => takingUp || send(operation)),
    )
    return answers.source
  }
  pipe(
    cache({ ...input, forward })(toCache.source),
    // What is taken up shows already.
    forEach((result) => takingUp || show(result)),
  )
  return {
    ask: toCache.next,
    answer: answers.next,
    takeUp({ open, changes }: Before): void {
      const all = [...open.values()]
      takingUp = true
      for (const { operation, answer } of all) {
        if (answer && isSilence(answer)) continue
        toCache.next(operation.kind === 'query' ? anew(operation) : operation)
        if (answer) answers.next(answer)
      }
      for (const change of changes) answers.next(change)
      takingUp = false
      // What was kept may answer where the server did not.
      for (const { operation, answer } of all) if (answer && isSilence(answer)) toCache.next(operation)
    },
  }
}

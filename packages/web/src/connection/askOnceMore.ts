import type { Exchange, Operation } from '@urql/core'
import { makeSubject, merge, pipe, tap } from 'wonka'

/**
 * An answer that was on its way when something changed may be older than the change, and the client does not ask twice at
 * once for the same. So each question that was under way when a change was told is asked once more after its answer.
 */
export const askOnceMore: Exchange =
  ({ forward }) =>
  (operations) => {
    const again = makeSubject<Operation>()
    /** What is under way, and whether anything changed since it was asked. */
    const underWay = new Map<number, { asked: Operation; changed: boolean }>()
    return pipe(
      merge([operations, again.source]),
      tap((operation) => {
        if (operation.kind === 'query') underWay.set(operation.key, { asked: operation, changed: false })
        if (operation.kind === 'teardown') underWay.delete(operation.key)
      }),
      forward,
      tap(({ operation: { kind, key }, error }) => {
        if (kind !== 'query') {
          if (!error) for (const question of underWay.values()) question.changed = true
          return
        }
        const question = underWay.get(key)
        underWay.delete(key)
        if (question?.changed) queueMicrotask(() => again.next(question.asked))
      }),
    )
  }

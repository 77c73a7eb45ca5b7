import { Repeater } from '@graphql-yoga/subscription'
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Context } from '../builder/context.ts'
import { noteReads } from '../bulkRead/noteReads.ts'

export type SubscribeArgs = ExecutionArgs & {
  contextNow: () => Promise<Context>
  /** Computes one answer; who bounds what is computed at once waits here. */
  inTurn?: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/**
 * As graphql's own, but who the viewer is and what the viewer may see is asked anew for each event: since the
 * subscription began a person may have left, a licence may have expired. An event about a row that is out of the
 * viewer's scope by then is passed over. Ends when nobody is signed in any more, and at once when it is returned.
 */
export async function subscribeAnew({
  contextNow,
  inTurn = (work) => work(),
  ...args
}: SubscribeArgs): Promise<Repeater<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source
  const events = source[Symbol.asyncIterator]()

  async function answerTo(rootValue: unknown): Promise<ExecutionResult | null> {
    const contextValue = await contextNow()
    if (!contextValue.viewer) return null
    const answer = await execute({ ...args, rootValue, contextValue })
    await noteReads(contextValue)
    return answer
  }

  return new Repeater<ExecutionResult>(async (push, stop) => {
    // What goes wrong there is told to who reads, below.
    void stop.then(() => events.return?.()).catch(() => undefined)
    for (;;) {
      const { value, done } = await events.next()
      const answer = done ? null : await inTurn(() => answerTo(value))
      if (!answer) return stop()
      if (!isOutOfScope(answer)) await push(answer)
    }
  })
}

/** Codes with which the row of an event is refused to who may not see it any more. */
const outOfScope = new Set<unknown>(['NOT_FOUND', 'FORBIDDEN'])

const isOutOfScope = ({ errors }: ExecutionResult) =>
  errors?.some(({ path, extensions }) => path?.length === 1 && outOfScope.has(extensions['code'])) ?? false

import { showToast } from '@kewo/ui'
import { useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { failed, isRefusing, problemsIn } from '../act/problem.ts'
import type { ActOptions, ActState, Done, No } from '../act/useAct.ts'
import { useProblems } from '../act/useProblems.ts'
import { Failure } from '../failure/Failure.ts'
import type { Road } from './entryOf.ts'
import { outboxEngine } from './outbox.ts'

/** kept: it lies on this device, and goes by itself. `done` is what the server answered, where it has. */
export type Sent<Data> = { kept: boolean; done: Done<Data> | null }

/** The variables that a caller gives: the key and the moment are the outbox's. */
export type Given<Variables> = Omit<Variables, 'key' | 'madeAt'>

export type RoadAct<Data, Variables> = ActState & {
  /** Answers with what became of it, or null with what stood in the way told. */
  send: (variables: Given<Variables>, road: Road) => Promise<Sent<Data> | null>
}

/** An act as whoever only sends it sees it: what it is given, not what the server answers. */
export type RoadStep<Variables> = ActState & {
  send: (variables: Variables, road: Road) => Promise<{ kept: boolean; done: unknown } | null>
}

/**
 * `useAct` for what is done on the road: it needs no signal. What cannot be sent now lies in the outbox and goes by itself;
 * then a toast says so. The document may take `$key: UUID!`, its idempotency key, and `$madeAt: DateTime`, when it was done.
 */
export function useRoadAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { tell = 'beside', onRefused, takesUp }: ActOptions<Data> = {},
): RoadAct<Data, Variables> {
  const [busy, setBusy] = useState(false)
  const { meet, ...problems } = useProblems(tell)

  async function act(variables: Given<Variables>, road: Road): Promise<Sent<Data> | null> {
    const engine = await outboxEngine()
    const acted = await engine.act(document as TypedDocumentNode, variables, road)
    if (acted.kind !== 'refused') {
      meet([])
      const kept = acted.kind === 'kept'
      if (acted.kind === 'kept' && tell !== 'quietly') showToast({ words: acted.words })
      return { kept, done: kept ? null : (acted.answer as Done<Data> | null) }
    }
    const { code, message, answer } = acted
    const no = isRefusing(answer) ? (answer as unknown as No<Data>) : null
    if (no) onRefused?.(no)
    if (no && takesUp?.(no)) meet([])
    else meet(isRefusing(answer) ? problemsIn(answer) : [{ field: null, code, message, takenBy: null }])
    return null
  }

  return {
    ...problems,
    busy,
    async send(variables, road) {
      setBusy(true)
      try {
        return await act(variables, road)
      } catch (thrown) {
        meet([failed(thrown instanceof Failure ? thrown : new Failure('BROKEN', { cause: thrown }))])
        return null
      } finally {
        setBusy(false)
      }
    },
  }
}

import type { TypedDocumentNode } from 'urql'
import { useRef, useState } from 'react'
import type { ActOptions, ActState } from '../act/useAct.ts'
import type { Road } from '../outbox/entryOf.ts'
import { type Given, type RoadAct, type Sent, useRoadAct } from '../outbox/useRoadAct.ts'
import { isMovedOn, type Moved, type Question } from './moved.ts'

type Asks = { expected?: unknown; key: unknown }

/** The questions of one page: at most one stands. `refresh` brings what is new onto the page behind it. */
export function useQuestion(refresh: () => void) {
  const [question, setQuestion] = useState<Question | null>(null)
  const ask = (moved: Moved, reply: boolean) =>
    new Promise<boolean>((resolve) => {
      const answer = (goAhead: boolean) => {
        setQuestion(null)
        resolve(goAhead)
      }
      setQuestion({ moved, reply, answer })
      refresh()
    })
  return { question, ask }
}

/** A step as whoever only sends it sees it: what it is given, and what was seen. */
export type StepOnRequest<Variables = unknown> = ActState & {
  send: (
    variables: { id: string; expected?: string | null } & Variables,
    road: Road,
    onKept?: (edition: string) => void,
  ) => Promise<{ kept: boolean; done: unknown } | null>
}

type Step<Data, Variables> = Omit<RoadAct<Data, Variables>, 'send'> & {
  /** `onKept`: was asked, and would rather not; with how it stands, which has now been seen. */
  send: (
    variables: Given<Variables>,
    road: Road,
    onKept?: (edition: string) => void,
  ) => Promise<Sent<Data> | null>
}

/**
 * `useRoadAct` for a step of a request, sent with the request's edition as `expected`. Where the request has moved on the
 * person is asked, and what was typed stays; the caller hears only what became of it in the end.
 */
export function useStep<Data, Variables extends Asks>(
  document: TypedDocumentNode<Data, Variables>,
  ask: (moved: Moved) => Promise<boolean>,
  options: ActOptions<Data> = {},
): Step<Data, Variables> {
  const moved = useRef<Moved | null>(null)
  const act = useRoadAct(document, {
    ...options,
    takesUp(refused) {
      if (!isMovedOn(refused)) return false
      moved.current = refused
      return true
    },
  })
  return {
    ...act,
    async send(variables, road, onKept) {
      for (let given = variables; ;) {
        moved.current = null
        const sent = await act.send(given, road)
        const asked = moved.current as Moved | null
        if (sent || !asked) return sent
        if (!(await ask(asked))) {
          onKept?.(asked.edition)
          return null
        }
        given = { ...given, expected: asked.edition }
      }
    },
  }
}

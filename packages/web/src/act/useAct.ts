import { useCallback, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql'
import { actKeys, type Unkeyed } from './actKeys.ts'
import { failed, isRefusing, type Problem, problemsIn } from './problem.ts'
import { type Problems, type ProblemsShown, type Tell, useProblems } from './useProblems.ts'

type Answer<Data> = NonNullable<Data[keyof Data]>

/** What an act answers with when it was done: all that is no refusal. */
export type Done<Data> = Exclude<Answer<Data>, { message: string }>

/** What an act answers with when a rule said no. */
export type No<Data> = Extract<Answer<Data>, { message: string }>

/** How it stands with an act, or with several of one form. */
export type ActShown = ProblemsShown & { busy: boolean }

/** The same, with what a form does about it. */
export type ActState = Problems & { busy: boolean }

export type Act<Data, Variables> = ActState & {
  /** Sends it; answers with what was done, or null with what stood in the way told. */
  send: (variables: Unkeyed<Variables>) => Promise<Done<Data> | null>
  /** The same, and tells nobody: for what saves by itself and says in its own place how that stands. */
  attempt: (variables: Unkeyed<Variables>) => Promise<Attempt<Data>>
}

/** What came of one try: done, or what it met, and the refusal as it came where a rule said no. */
export type Attempt<Data> =
  | { done: Done<Data>; met: readonly Problem[]; refused: null }
  | { done: null; met: readonly Problem[]; refused: No<Data> | null }

export type ActOptions<Data> = {
  /** What a refusal says beyond its words (SentBefore), as it comes; what `takesUp` takes up is told nowhere else. */
  onRefused?: (refused: No<Data>) => void
  takesUp?: (refused: No<Data>) => boolean
  tell?: Tell
}

/**
 * The one way to write. `document` is a mutation with one field whose refusals spread `Refused`. A refusal is told at its
 * field, the first of them comes into view with the focus; a failure is told in the words of an act, and what was typed stays.
 * Where the mutation takes a `$key` and none is given with the rest, the act keeps one until it is answered.
 */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { tell = 'beside', onRefused, takesUp }: ActOptions<Data> = {},
): Act<Data, Variables> {
  const [{ fetching: busy }, execute] = useMutation(document)
  const [keys] = useState(() => actKeys(document))
  const { meet, ...problems } = useProblems(tell)
  const attempt = useCallback(
    async (variables: Unkeyed<Variables>): Promise<Attempt<Data>> => {
      const { data, error } = await execute(keys.with(variables))
      const answer = data && Object.values<unknown>(data)[0]
      if (error !== undefined || answer === undefined || answer === null)
        return { done: null, met: [failed(error)], refused: null }
      keys.forget(variables)
      if (!isRefusing(answer)) return { done: answer as Done<Data>, met: [], refused: null }
      return { done: null, met: problemsIn(answer), refused: answer as unknown as No<Data> }
    },
    [execute, keys],
  )
  return {
    ...problems,
    busy,
    attempt,
    async send(variables) {
      const { done, met, refused } = await attempt(variables)
      if (refused) onRefused?.(refused)
      meet(refused && takesUp?.(refused) ? [] : met)
      return done
    },
  }
}

import { failureOf } from '@kewo/client'
import type { Refusal } from '@kewo/domain'
import { InvalidInput } from '@kewo/domain'
import { inLocale } from '@kewo/ui/labels'
import { useState } from 'react'
import type { CombinedError } from 'urql'
import { failureWords } from '../failure/failureWords.ts'

/** Why something was not saved; `field` where it is about one. */
export type Problem = {
  field: string | null
  code: string
  message: string
  /** Id of what has the value already, where only one may have it. */
  takenBy?: string | null
}

type Answer = { __typename: string }
type Sent<Data> = Promise<{ data?: Data | undefined; error?: CombinedError | undefined }>

/** Sends a form and keeps why it was refused, by field. */
export function useSaving() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  /** What was saved, or null with the problem set. */
  const save = async <Data extends Record<string, Answer>>(
    send: () => Sent<Data>,
  ): Promise<Data[keyof Data] | null> => {
    setBusy(true)
    const { data, error } = await send()
    setBusy(false)
    const answer = Object.values(data ?? {})[0] as Data[keyof Data] | undefined
    const refused = error || !answer ? failed(error) : refusedWith(answer)
    setProblem(refused)
    return refused ? null : (answer ?? null)
  }
  return {
    busy,
    problem,
    save,
    /** What the rule says before anything is sent; true when it says no. */
    refuse: (refusal: Refusal | null) => {
      setProblem(refusal && asProblem(refusal))
      return refusal !== null
    },
    forget: () => setProblem(null),
    /** For the field's error line. */
    errorOf: (field: string) => (problem?.field === field ? problem.message : undefined),
    takenBy: (field: string) => (problem?.field === field ? problem.takenBy : null),
  }
}

export function asProblem(refusal: Refusal): Problem {
  const field = refusal instanceof InvalidInput ? refusal.field : null
  return { field, code: refusal.name, message: inLocale(refusal.words) }
}

function failed(error: CombinedError | undefined): Problem {
  return { field: null, code: 'FAILED', message: failureWords(failureOf(error ?? new Error('no answer'))) }
}

function refusedWith(answer: Answer): Problem | null {
  if (!('code' in answer) || !('message' in answer)) return null
  const field = 'field' in answer ? String(answer.field) : null
  const takenBy = 'takenBy' in answer && typeof answer.takenBy === 'string' ? answer.takenBy : null
  return { field, code: String(answer.code), message: String(answer.message), takenBy }
}

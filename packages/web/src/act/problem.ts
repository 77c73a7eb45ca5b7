import { type Refusal, InvalidInput } from '@kewo/domain'
import { inLocale } from '@kewo/ui/labels'
import { failureOf } from '../failure/failureOf.ts'
import { failureWords } from '../failure/failureWords.ts'

/** Why something was not done; `field` where it is about what was typed into one. */
export type Problem = {
  field: string | null
  /** Name of the refusal's class; where no rule said no, OFFLINE when there was no answer, else FAILED. */
  code: string
  message: string
  /** Id of what has the value already, where only one may have it. */
  takenBy: string | null
}

export type Refusing = {
  code: string
  message: string
  field?: string
  takenBy?: string | null
  others?: readonly { field: string; message: string }[]
}

/** Whether an answer is a rule's no. */
export const isRefusing = (answer: unknown): answer is Refusing =>
  typeof answer === 'object' && answer !== null && 'message' in answer

/** What a rule of the server says: all of it, each at its field. */
export const problemsIn = ({ code, message, field, takenBy, others = [] }: Refusing): Problem[] => [
  { code, message, field: field ?? null, takenBy: takenBy ?? null },
  ...others.map((other) => ({ ...other, code, takenBy: null })),
]

/** No answer came, or one that no rule gave. */
export function failed(error: unknown): Problem {
  const failure = failureOf(error ?? new Error('no answer'))
  const code = failure.kind === 'OFFLINE' ? 'OFFLINE' : 'FAILED'
  return { field: null, code, message: failureWords(failure), takenBy: null }
}

/** What the rules say before anything is sent: all of it, each at its field. */
export function problemsOf(refusal: Refusal): Problem[] {
  const all = refusal instanceof InvalidInput ? [refusal, ...refusal.others] : [refusal]
  return all.map((each) => ({
    field: each instanceof InvalidInput ? each.field : null,
    code: each.name,
    message: inLocale(each.words),
    takenBy: null,
  }))
}
